package readout.reading.event;

import readout.reading.codebook.Entry;
import readout.reading.frame.Frame;

/**
 * An entry whose conditions hold at a word.
 *
 * @param entry the entry
 * @param frame what stands around the word
 * @param weight how special the entry is to what stands there: more conditions, a longer key
 */
record Match(Entry entry, Frame frame, int weight) {
    int trigger() {
        return frame.trigger();
    }
}

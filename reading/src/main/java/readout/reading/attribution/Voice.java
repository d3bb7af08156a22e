package readout.reading.attribution;

import java.util.Optional;
import java.util.OptionalInt;
import readout.model.event.Source;
import readout.model.text.Span;

/**
 * Somebody who says something, and what.
 *
 * @param source who, with the words that attribute
 * @param content what is said
 * @param cue the words that attribute; empty for a quotation that continues an earlier one
 * @param sentence the number of the attributing sentence
 * @param speaker the head of the speaker's words in it
 * @param quoted whether the words are given as they were said
 */
record Voice(Source source, Span content, Optional<Span> cue, int sentence, OptionalInt speaker, boolean quoted) {
    /** Whether the voice tells of what stands there, rather than being itself what stands there. */
    boolean covers(Span trigger) {
        return content.contains(trigger) && cue.filter(words -> words.overlaps(trigger)).isEmpty();
    }
}

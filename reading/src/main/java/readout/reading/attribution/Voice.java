package readout.reading.attribution;

import java.util.Optional;
import readout.model.event.Source;
import readout.model.text.Span;
import readout.reading.statement.cue.Stance;

/**
 * Somebody who says something, and what.
 *
 * @param source who, with the words that attribute
 * @param content what is said
 * @param cue the words that attribute; empty for a quotation that continues an earlier one
 * @param stance how the speaker stands to it
 * @param quoted whether the words are given as they were said
 */
record Voice(Source source, Span content, Optional<Span> cue, Stance stance, boolean quoted) {
    /** Whether the voice tells of what stands there, rather than being itself what stands there. */
    boolean covers(Span trigger) {
        return content.contains(trigger)
                && cue.filter(words -> words.overlaps(trigger)).isEmpty();
    }
}

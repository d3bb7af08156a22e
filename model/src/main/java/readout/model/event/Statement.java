package readout.model.event;

import java.util.Optional;
import readout.model.text.Span;
import readout.model.time.Edtf;

/**
 * Something said: whose words, how reported.
 *
 * @param id {@code s1}, {@code s2} … in the order of the text
 * @param speaker who said it; a party without a name if somebody is mentioned who is not known; empty if nobody is mentioned
 * @param kind how the words are given
 * @param cue the attributing word, as it stands
 * @param saidAt when it was said, where the text dates it
 * @param audience to whom
 * @param channel through what
 * @param span what was said: with its marks if quoted
 */
public record Statement(
        String id,
        Optional<Party> speaker,
        Kind kind,
        Optional<String> cue,
        Optional<Edtf> saidAt,
        Optional<Party> audience,
        Optional<String> channel,
        Span span) {
    /** How words are given. */
    public enum Kind {
        DIRECT,
        INDIRECT,
        MIXED
    }
}

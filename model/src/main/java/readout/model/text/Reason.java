package readout.model.text;

import java.util.Optional;

/**
 * One ground for something that was inferred.
 *
 * @param says the ground, in a sentence for a person
 * @param at the words it rests on; empty if it rests on none of the text
 */
public record Reason(String says, Optional<Span> at) {
    /** A ground that rests on none of the text. */
    public static Reason of(String says) {
        return new Reason(says, Optional.empty());
    }

    /** A ground that rests on these words. */
    public static Reason of(String says, Span at) {
        return new Reason(says, Optional.of(at));
    }
}

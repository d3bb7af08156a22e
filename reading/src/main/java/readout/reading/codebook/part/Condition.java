package readout.reading.codebook.part;

import java.util.List;
import java.util.Map;

/**
 * What must, or must not, stand beside a word.
 *
 * @param key where
 * @param terms by preposition for {@link Key#PREPOSITION}, else under {@code ""}: any one of them will do
 */
public record Condition(Key key, Map<String, List<Term>> terms) {
    public Condition {
        terms = Map.copyOf(terms);
    }

    /** Where a condition looks. */
    public enum Key {
        SUBJECT,
        OBJECT,
        INDIRECT,
        PARTICLE,
        PREPOSITION,
        CLAUSE,
        MODIFIER,
        POSSESSIVE,
        /** The light verb that a noun leans on. */
        GOVERNOR
    }
}

package readout.reading.codebook.part;

import java.util.Set;

/** What a condition asks of the word that stands in a place. */
public sealed interface Term {
    /** One of these lemmas; a single lemma, or a class of {@code classes.yaml}. */
    public record Lemmas(Set<String> lemmas) implements Term {
        public Lemmas {
            lemmas = Set.copyOf(lemmas);
        }
    }

    /** A word of a certain nature, or none at all. */
    public enum Nature implements Term {
        /** Somebody who can act. */
        PARTY,
        /** A person or an office. */
        PERSON,
        /** A state or its government. */
        STATE,
        /** A place. */
        PLACE,
        /** A clause: infinitive, gerund or that-clause. */
        CLAUSE,
        /** Anything. */
        ANY,
        /** Nothing stands there. */
        NONE
    }
}

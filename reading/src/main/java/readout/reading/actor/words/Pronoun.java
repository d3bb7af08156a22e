package readout.reading.actor.words;

import java.util.Optional;
import readout.knowledge.person.Sex;

/**
 * A pronoun and what it can stand for.
 *
 * @param number how many
 * @param sex the sex it tells
 * @param isFirstPerson whether the speaker is meant or among those meant
 */
public record Pronoun(Counts number, Optional<Sex> sex, boolean isFirstPerson) {
    /** Who is meant: the one who speaks, or somebody else. */
    enum Person {
        FIRST,
        THIRD
    }

    /** What a pronoun counts. */
    public enum Counts {
        /** One person. */
        ONE,
        /** A body or a state. */
        BODY,
        /** Several. */
        MANY
    }
}

package readout.reading.actor.words;

import java.util.List;

/**
 * A phrase for several of those already named: "the two leaders", "both sides".
 *
 * @param words as they stand in a text, lower case
 * @param refers what kind is meant
 * @param count how many
 * @param isPronoun whether it stands without a noun ("the two")
 * @param isCounted whether it says how many they are
 * @param classes of what offices they are; empty if it does not say
 */
public record GroupPhrase(
        String words, Refers refers, int count, boolean isPronoun, boolean isCounted, List<String> classes) {
    public GroupPhrase {
        classes = List.copyOf(classes);
    }

    /** What kind of party is meant. */
    public enum Refers {
        PARTIES,
        STATES,
        PEOPLE,
        ANY
    }
}

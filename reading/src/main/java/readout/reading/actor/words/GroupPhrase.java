package readout.reading.actor.words;

/**
 * A phrase for several of those already named: "the two leaders", "both sides".
 *
 * @param words as they stand in a text, lower case
 * @param refers what kind is meant
 * @param count how many
 * @param isPronoun whether it stands without a noun ("the two")
 */
public record GroupPhrase(String words, Refers refers, int count, boolean isPronoun) {
    /** What kind of party is meant. */
    public enum Refers {
        PARTIES,
        STATES,
        PEOPLE,
        ANY
    }
}

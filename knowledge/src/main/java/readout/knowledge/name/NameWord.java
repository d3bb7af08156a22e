package readout.knowledge.name;

/**
 * A word of a person's name.
 *
 * @param folded as {@link Fold} has it
 * @param spelling as {@link Spelling} has it
 */
public record NameWord(String folded, String spelling) {
    /** The word of that folded form. */
    public static NameWord of(String folded) {
        return new NameWord(folded, Spelling.rules().key(folded));
    }

    /** Whether it is one letter that may stand for a name. */
    public boolean isInitial() {
        return folded.length() == 1;
    }
}

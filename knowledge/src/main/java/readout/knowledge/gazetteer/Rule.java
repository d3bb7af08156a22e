package readout.knowledge.gazetteer;

/** Where a word that is a common one too may be taken for a name. */
public enum Rule {
    /** Anywhere. */
    FREE,
    /** Anywhere, but not for a place. */
    NEVER,
    /** Not where a sentence begins, since the capital tells nothing there. */
    INSIDE,
    /** Not in a line in capitals. */
    ACRONYM;

    /** Whether it may be a name where it stands. */
    boolean allows(boolean isFirst, boolean isShouted) {
        return switch (this) {
            case FREE, NEVER -> true;
            case INSIDE -> !isFirst;
            case ACRONYM -> !isShouted;
        };
    }
}

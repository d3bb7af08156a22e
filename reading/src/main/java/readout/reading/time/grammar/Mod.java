package readout.reading.time.grammar;

/** What part of a stretch is meant, or how exactly. */
public enum Mod {
    /** Early. */
    START,
    MID,
    /** Late. */
    END,
    /** The very beginning. */
    BEGIN,
    /** The very end. */
    CLOSE,
    /** Before the time of writing. */
    EARLIER,
    /** After the time of writing. */
    LATER,
    /** From then on. */
    AFTER,
    /** Up to then. */
    BEFORE,
    APPROX,
    MORE_THAN,
    LESS_THAN,
    /** At least. */
    EQUAL_OR_MORE,
    /** At most. */
    EQUAL_OR_LESS,
    /** To the day. */
    EXACT
}

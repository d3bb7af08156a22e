package readout.model.time;

/** How a time is known (RECORD section 4). */
public enum Basis {
    /** The text or the input gives it. */
    STATED,
    /** Reckoned from the date of publication or another event. */
    RELATIVE,
    /** From the story's order, an office, or other grounds that are listed with it. */
    INFERRED,
    /** Nothing better is known than: on or before publication. */
    PUBLISHED
}

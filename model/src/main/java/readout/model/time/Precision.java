package readout.model.time;

/** The unit to which a time is given, coarsest first. */
public enum Precision {
    CENTURY,
    DECADE,
    YEAR,
    SEASON,
    QUARTER,
    MONTH,
    WEEK,
    DAY,
    HOUR,
    MINUTE,
    SECOND
}

package readout.reading.check;

import java.util.Locale;

/** The kinds of warnings. */
public enum Kind {
    /** A party that acts upon itself. */
    SELF_DIRECTED,
    /** A sentence that had to be mended to be read. */
    BROKEN_ATTRIBUTION,
    /** Somebody speaks and it is not known who. */
    UNRESOLVED_SPEAKER,
    /** No date of publication was given. */
    UNDATED,
    /** Two times in two zones that are not one instant. */
    ZONE_MISMATCH,
    /** The text knows of a time after its own publication. */
    DATE_CONTRADICTION,
    /** Parts that are not of the report. */
    BOILERPLATE;

    /** The word of the record: {@code self-directed}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

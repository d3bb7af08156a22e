package readout.reading.time.grammar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be said of a time: the names of slots in patterns and of the keys of an entry, there with hyphens. */
public enum Field {
    /** A year in four digits. */
    YEAR,
    /** A year in its last two digits. */
    YY,
    /** Years from the one of writing. */
    YEAR_SHIFT,
    /** Weeks from the one of writing. */
    WEEK_SHIFT,
    MONTH,
    /** Of the month. */
    DAY,
    /** 1 for Monday. */
    WEEKDAY,
    /** 1 for spring. */
    SEASON,
    QUARTER,
    HALF,
    /** By its rule: {@code 12-25}, {@code easter-2}, {@code 11-4#4}. */
    HOLIDAY,
    /** Its first year, in four digits or two. */
    DECADE,
    /** Its number: 19 for 1801 to 1900. */
    CENTURY,
    HOUR,
    MINUTE,
    SECOND,
    /** Hour and minute in four digits. */
    HHMM,
    /** Hours to add to a time of the twelve-hour clock: 0 or 12. */
    AMPM,
    /** IANA id; empty for the zone of the place. */
    ZONE,
    OFFSET_SIGN,
    OFFSET_HOURS,
    OFFSET_MINUTES,
    /** Part of the day, as TIMEX3 writes it. */
    PART,
    /** How many; X if that is left open. */
    NUMBER,
    /** What is added to the number: the half of "two and a half". */
    PLUS,
    UNIT,
    /** −1 for last, 0 for this, 1 for next. */
    SHIFT,
    /** One of {@link Toward}. */
    TOWARD,
    /** There if it counts from the date before. */
    FROM,
    /** There if it is what accounts are of: "a year earlier" after it is as wide as it. */
    PERIOD,
    /** One of {@link Mod}. */
    MOD,
    /** Of what recurs: EVERY, EACH or SOME. */
    QUANT,
    /** How often within what recurs. */
    FREQ,
    /** For how long each time within what recurs; missing if only the times are counted. */
    FREQ_UNIT,
    /** A TIMEX3 value. */
    VALUE,
    /** There if it ends a range that the draft before begins. */
    RANGE;

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The field of this name; empty if there is none. */
    public static Optional<Field> parse(String label) {
        return Arrays.stream(values())
                .filter(field -> field.label.equals(label))
                .findFirst();
    }

    /** Its name in the codebook. */
    public String label() {
        return label;
    }
}

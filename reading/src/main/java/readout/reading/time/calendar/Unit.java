package readout.reading.time.calendar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A unit of the calendar, finest first. */
public enum Unit {
    SECOND("T", "S", 1),
    MINUTE("T", "M", 1),
    HOUR("T", "H", 1),
    DAY("", "D", 1),
    WEEKEND("", "WE", 1),
    WEEK("", "W", 1),
    MONTH("", "M", 1),
    QUARTER("", "Q", 1),
    SEASON("", "S", 1),
    HALF("", "H", 1),
    YEAR("", "Y", 1),
    DECADE("", "Y", 10),
    CENTURY("", "Y", 100),
    MILLENNIUM("", "Y", 1000);

    private final String mark;
    private final String letter;
    private final int factor;

    Unit(String mark, String letter, int factor) {
        this.mark = mark;
        this.letter = letter;
        this.factor = factor;
    }

    /** The unit that the codebook writes in lower case; empty if there is none. */
    public static Optional<Unit> parse(String name) {
        return Arrays.stream(values())
                .filter(unit -> unit.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    /** Whether it is shorter than a day. */
    public boolean isTime() {
        return compareTo(DAY) < 0;
    }

    /** {@code T} before the number of hours, minutes and seconds. */
    public String mark() {
        return mark;
    }

    /** The letter after the number. */
    public String letter() {
        return letter;
    }

    /** How many of the letter's unit one is: ten years for a decade. */
    public int factor() {
        return factor;
    }
}

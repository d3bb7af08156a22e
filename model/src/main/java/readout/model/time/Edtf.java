package readout.model.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A time in the Extended Date/Time Format: ISO 8601-2 level 1, and of level 2 the quarters and halves of a year, sets
 * ({@code [2014,2015]}) and dates of an unknown year ({@code XXXX-12-25}).
 *
 * <p>A value is a day or a coarser unit ({@link EdtfDate}), a time of day ({@link EdtfTime}), a stretch between two of
 * these ({@link EdtfInterval}), or several that are possible ({@link EdtfSet}). It is a description, not a point of the
 * time line: {@code 2021-12} and {@code 2021-12-01/2021-12-31} cover the same days and are not equal. Times of day may
 * leave out seconds or minutes, as ISO 8601-1 has it: {@code 2021-12-30T15:35-05:00}.
 *
 * <p>{@code Edtf.parse(x).toString()} is {@code x} for every {@code x} in canonical form: zone {@code Z} for UTC, other
 * zones with minutes.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">Extended Date/Time Format specification</a>
 */
public sealed interface Edtf permits EdtfDate, EdtfTime, EdtfInterval, EdtfSet {
    /** Earlier begin first, an open begin before all; of two that begin together the one that ends first. */
    Comparator<Edtf> CHRONOLOGICAL = Comparator.<Edtf, LocalDate>comparing(
                    value -> value.first().orElse(LocalDate.MIN))
            .thenComparing(value -> value.start().orElse(Instant.MIN))
            .thenComparing(value -> value.last().orElse(LocalDate.MAX))
            .thenComparing(Edtf::toString);

    /** How sure a value is: the mark at its end. */
    enum Qualifier {
        NONE(""),
        UNCERTAIN("?"),
        APPROXIMATE("~"),
        UNCERTAIN_AND_APPROXIMATE("%");

        private final String mark;

        Qualifier(String mark) {
            this.mark = mark;
        }

        /** The mark of ISO 8601-2; empty for {@link #NONE}. */
        public String mark() {
            return mark;
        }

        boolean isApproximate() {
            return this == APPROXIMATE || this == UNCERTAIN_AND_APPROXIMATE;
        }

        boolean isUncertain() {
            return this == UNCERTAIN || this == UNCERTAIN_AND_APPROXIMATE;
        }

        Qualifier approximate() {
            return isUncertain() ? UNCERTAIN_AND_APPROXIMATE : APPROXIMATE;
        }
    }

    /**
     * Reads a value.
     *
     * @throws java.time.format.DateTimeParseException if the text is not of the form or names no date of the calendar
     */
    static Edtf parse(String text) {
        return new EdtfParser(text).parse();
    }

    /** A day. */
    static Edtf of(LocalDate day) {
        return EdtfDate.of(day);
    }

    /** A month. */
    static Edtf of(YearMonth month) {
        return EdtfDate.of(month);
    }

    /** A year. */
    static Edtf of(Year year) {
        return EdtfDate.of(year);
    }

    /**
     * The days from {@code first} to {@code last}, both inclusive; the day itself if they are one.
     *
     * @throws IllegalArgumentException if {@code last} is before {@code first}
     */
    static Edtf between(LocalDate first, LocalDate last) {
        return first.equals(last) ? of(first) : EdtfInterval.of(EdtfDate.of(first), EdtfDate.of(last));
    }

    /** From the value on, without an end: {@code 2015/..}. Of an interval or a set only its start is taken. */
    static Edtf since(Edtf start) {
        return EdtfInterval.since(start);
    }

    /** Up to the value, without a begin: {@code ../2021-12-30}. Of an interval or a set only its end is taken. */
    static Edtf until(Edtf end) {
        return EdtfInterval.until(end);
    }

    /**
     * One of several values, in order of time; the value itself if there is only one.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Edtf oneOf(List<? extends Edtf> values) {
        return EdtfSet.oneOf(values);
    }

    /** The first day it covers, in its own zone; empty if its begin is open or unknown. */
    Optional<LocalDate> first();

    /** The last day it covers, inclusive, in its own zone; empty if its end is open or unknown. */
    Optional<LocalDate> last();

    /** The instant at which it begins; empty unless it begins with a time of day and an offset. */
    Optional<Instant> start();

    /** The instant that its end names, which is {@link #start()} for a single time; empty as {@code start}. */
    Optional<Instant> end();

    /** The unit to which it is given; of an interval the coarser of its ends, a week from Monday to Sunday is one. */
    Precision precision();

    /** Whether it is marked approximate, in any part. */
    boolean isApproximate();

    /** Whether it is marked uncertain, in any part. */
    boolean isUncertain();

    /** The same value marked approximate ({@code 2021-06~}), in every part. */
    Edtf approximate();

    /** The values it is made of: the members of a set, otherwise itself alone. */
    default List<? extends Edtf> values() {
        return List.of(this);
    }

    /** Whether it is a stretch with two ends, open ones included. */
    default boolean isInterval() {
        return this instanceof EdtfInterval;
    }

    /** Whether the day is among those it covers. */
    default boolean contains(LocalDate day) {
        return contains(of(day));
    }

    /**
     * Whether every time that {@code other} may mean lies within this; times of day are compared as instants where
     * both have an offset, otherwise by their days.
     */
    default boolean contains(Edtf other) {
        return other.values().stream().allMatch(each -> anyOf(this, mine -> EdtfBounds.contains(mine, each)));
    }

    /** Whether some time may lie in both. */
    default boolean intersects(Edtf other) {
        return other.values().stream().anyMatch(each -> anyOf(this, mine -> EdtfBounds.intersects(mine, each)));
    }

    private static boolean anyOf(Edtf value, Predicate<Edtf> test) {
        return value.values().stream().anyMatch(test);
    }
}

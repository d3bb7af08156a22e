package readout.model.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * A day, month, season, quarter, half, year, decade or century, or one whose last digits are not given.
 *
 * @param year the year, −9999 to 9999; digits not given count as 0
 * @param unknownDigits how many digits of the year are not given, counted from the right: 1 for a decade ({@code 201X}),
 *     2 for a century, 4 for any year
 * @param month 1 to 12, 21 to 41 for a season or part of the year as ISO 8601-2 numbers them, {@link #NONE} or
 *     {@link #UNKNOWN}
 * @param day the day of the month, {@link #NONE} or {@link #UNKNOWN}
 * @param qualifier its mark
 */
public record EdtfDate(int year, int unknownDigits, int month, int day, Qualifier qualifier) implements Edtf {
    /** The part is not there. */
    public static final int NONE = 0;
    /** The part is there and not known: {@code 2004-XX}. */
    public static final int UNKNOWN = -1;

    private static final int MAX_YEAR = 9999;
    private static final int[] POWERS = {1, 10, 100, 1000, 10000};

    /** @throws DateTimeException if the calendar has no such date */
    public EdtfDate {
        if (Math.abs(year) > MAX_YEAR || unknownDigits < 0 || unknownDigits > 4 || year % POWERS[unknownDigits] != 0) {
            throw new DateTimeException("edtf: found year %d, expected four digits".formatted(year));
        }
        if (month != NONE && month != UNKNOWN && !isMonth(month) && !isPart(month)) {
            throw new DateTimeException("edtf: found month %d, expected 1 to 12 or 21 to 41".formatted(month));
        }
        checkDay(year, unknownDigits, month, day);
    }

    /** A day. */
    public static EdtfDate of(LocalDate day) {
        return new EdtfDate(day.getYear(), 0, day.getMonthValue(), day.getDayOfMonth(), Qualifier.NONE);
    }

    /** A month. */
    public static EdtfDate of(YearMonth month) {
        return new EdtfDate(month.getYear(), 0, month.getMonthValue(), NONE, Qualifier.NONE);
    }

    /** A year. */
    public static EdtfDate of(Year year) {
        return new EdtfDate(year.getValue(), 0, NONE, NONE, Qualifier.NONE);
    }

    /** The ten years that begin with {@code year}, which ends in 0. */
    public static EdtfDate ofDecade(int year) {
        return new EdtfDate(year, 1, NONE, NONE, Qualifier.NONE);
    }

    /** The hundred years that begin with {@code year}, which ends in 00. */
    public static EdtfDate ofCentury(int year) {
        return new EdtfDate(year, 2, NONE, NONE, Qualifier.NONE);
    }

    /** A part of a year by its number in ISO 8601-2: 21 spring … 24 winter, 33 first quarter … 40 first half. */
    public static EdtfDate ofPart(int year, int number) {
        return new EdtfDate(year, 0, number, NONE, Qualifier.NONE);
    }

    /** The same date, as sure as {@code other} says. */
    public EdtfDate withQualifier(Qualifier other) {
        return new EdtfDate(year, unknownDigits, month, day, other);
    }

    @Override
    public Optional<LocalDate> first() {
        return EdtfCalendar.first(this);
    }

    @Override
    public Optional<LocalDate> last() {
        return EdtfCalendar.last(this);
    }

    @Override
    public Optional<Instant> start() {
        return Optional.empty();
    }

    @Override
    public Optional<Instant> end() {
        return Optional.empty();
    }

    @Override
    public Precision precision() {
        if (day > 0) {
            return Precision.DAY;
        }
        if (isMonth(month)) {
            return Precision.MONTH;
        }
        if (isPart(month)) {
            return month >= 33 && month <= 36 ? Precision.QUARTER : Precision.SEASON;
        }
        return switch (unknownDigits) {
            case 0 -> Precision.YEAR;
            case 1 -> Precision.DECADE;
            default -> Precision.CENTURY;
        };
    }

    @Override
    public boolean isApproximate() {
        return qualifier.isApproximate();
    }

    @Override
    public boolean isUncertain() {
        return qualifier.isUncertain();
    }

    @Override
    public EdtfDate approximate() {
        return withQualifier(qualifier.approximate());
    }

    @Override
    public String toString() {
        String digits = String.format(Locale.ROOT, "%04d", Math.abs(year));
        String known = digits.substring(0, 4 - unknownDigits) + "X".repeat(unknownDigits);
        return (year < 0 ? "-" : "") + known + part(month) + part(day) + qualifier.mark();
    }

    private static String part(int value) {
        return switch (value) {
            case NONE -> "";
            case UNKNOWN -> "-XX";
            default -> String.format(Locale.ROOT, "-%02d", value);
        };
    }

    static boolean isMonth(int month) {
        return month >= 1 && month <= 12;
    }

    static boolean isPart(int month) {
        return month >= 21 && month <= 41;
    }

    private static void checkDay(int year, int unknownDigits, int month, int day) {
        boolean allowed = day == NONE
                || day == UNKNOWN && (isMonth(month) || month == UNKNOWN)
                || isMonth(month) && day >= 1 && day <= longest(year, unknownDigits, month);
        if (!allowed) {
            throw new DateTimeException("edtf: found day %d of month %d, expected a day of it".formatted(day, month));
        }
    }

    private static int longest(int year, int unknownDigits, int month) {
        return unknownDigits == 0
                ? YearMonth.of(year, month).lengthOfMonth()
                : YearMonth.of(2000, month).lengthOfMonth();
    }
}

package readout.reading.time.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day of a holiday in a year, by the rule that the codebook gives it:
 * {@code 12-25}; {@code easter}, {@code easter-2}; {@code orthodox-easter}; {@code 11-4#4} for the fourth Thursday (day 4
 * of the week) of November, {@code 5-1#-1} for the last Monday of May, {@code 11-1#1+1} for the day after the first Monday of November; {@code hijri-9-1} for the first day of the ninth
 * month of the Islamic calendar.
 */
public final class Holidays {
    private static final Pattern FIXED = Pattern.compile("(\\d+)-(\\d+)");
    private static final Pattern WEEKDAY = Pattern.compile("(\\d+)-(\\d)#(-?\\d)(\\+\\d+)?");
    private static final Pattern MOVABLE = Pattern.compile("(\\D+)([-+]\\d+)?");
    private static final Pattern ISLAMIC = Pattern.compile("(\\D+)-(\\d+)-(\\d+)");

    private Holidays() {}

    /** The day; empty if the rule cannot be read or the year has no such day. */
    public static Optional<LocalDate> day(String rule, int year) {
        try {
            Matcher match = FIXED.matcher(rule);
            if (match.matches()) {
                return Optional.of(LocalDate.of(year, number(match, 1), number(match, 2)));
            }
            match = WEEKDAY.matcher(rule);
            if (match.matches()) {
                return Optional.of(weekday(LocalDate.of(year, number(match, 1), 1), number(match, 2), number(match, 3))
                        .plusDays(number(match, 4)));
            }
            match = ISLAMIC.matcher(rule);
            if (match.matches()) {
                return hijri(number(match, 2), number(match, 3), year);
            }
            match = MOVABLE.matcher(rule);
            return match.matches() ? movable(match, year) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher match, int group) {
        String digits = match.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static Optional<LocalDate> movable(Matcher match, int year) {
        return Arrays.stream(Feast.values())
                .filter(feast -> feast.label().equals(match.group(1)))
                .map(feast -> feast == Feast.EASTER ? easter(year) : orthodoxEaster(year))
                .map(day -> day.plusDays(number(match, 2)))
                .findFirst();
    }

    private static LocalDate weekday(LocalDate first, int day, int nth) {
        return first.with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.of(day)));
    }

    /** By the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    /** By Meeus' Julian algorithm, in Gregorian days. */
    private static LocalDate orthodoxEaster(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int n = d + e + 114;
        int lag = year / 100 - year / 400 - 2;
        return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(lag);
    }

    private static Optional<LocalDate> hijri(int month, int dayOfMonth, int year) {
        HijrahDate first = HijrahDate.from(LocalDate.of(year, 1, 1));
        HijrahDate day = HijrahDate.of(first.get(ChronoField.YEAR), month, dayOfMonth);
        LocalDate gregorian = LocalDate.from(day);
        if (gregorian.getYear() < year) {
            gregorian = LocalDate.from(day.plus(1, ChronoUnit.YEARS));
        }
        return gregorian.getYear() == year ? Optional.of(gregorian) : Optional.empty();
    }

    /** The feasts that others are counted from. */
    private enum Feast {
        EASTER,
        ORTHODOX_EASTER;

        String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

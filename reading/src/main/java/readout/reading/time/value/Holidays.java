package readout.reading.time.value;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * The day of a holiday in a year, by the rule that the codebook gives it:
 * {@code 12-25}; {@code easter}, {@code easter-2}; {@code orthodox-easter}; {@code 11-THU-4} for the fourth Thursday of
 * November, {@code 5-MON-last}; {@code hijri-9-1} for the first day of the ninth month of the Islamic calendar.
 */
final class Holidays {
    private static final String EASTER = "easter";
    private static final String ORTHODOX = "orthodox-easter";
    private static final String HIJRI = "hijri-";

    private Holidays() {}

    /** The day; empty if the rule cannot be read or the year has no such day. */
    static Optional<LocalDate> day(String rule, int year) {
        try {
            if (rule.startsWith(EASTER)) {
                return Optional.of(easter(year).plusDays(shift(rule, EASTER)));
            }
            if (rule.startsWith(ORTHODOX)) {
                return Optional.of(orthodoxEaster(year).plusDays(shift(rule, ORTHODOX)));
            }
            if (rule.startsWith(HIJRI)) {
                return hijri(rule.substring(HIJRI.length()).split("-"), year);
            }
            String[] parts = rule.split("-");
            return Optional.of(parts.length == 2 ? MonthDay.parse("--" + rule).atYear(year) : weekday(parts, year));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static int shift(String rule, String name) {
        return rule.length() == name.length() ? 0 : Integer.parseInt(rule.substring(name.length()));
    }

    private static LocalDate weekday(String[] parts, int year) {
        LocalDate first = LocalDate.of(year, Integer.parseInt(parts[0]), 1);
        DayOfWeek day = DayOfWeek.of(1 + "MONTUEWEDTHUFRISATSUN".indexOf(parts[1]) / 3);
        return "last".equals(parts[2])
                ? first.with(TemporalAdjusters.lastInMonth(day))
                : first.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[2]), day));
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

    private static Optional<LocalDate> hijri(String[] parts, int year) {
        HijrahDate first = HijrahDate.from(LocalDate.of(year, 1, 1));
        HijrahDate day =
                HijrahDate.of(first.get(ChronoField.YEAR), Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        LocalDate gregorian = LocalDate.from(day);
        if (gregorian.getYear() < year) {
            gregorian = LocalDate.from(day.plus(1, ChronoUnit.YEARS));
        }
        return gregorian.getYear() == year ? Optional.of(gregorian) : Optional.empty();
    }
}

package readout.reading.time.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import readout.model.time.Edtf;
import readout.model.time.EdtfDate;

/**
 * One unit of the calendar: a day, a week from Monday to Sunday, a month, a season, a year …
 *
 * @param unit a day or longer
 * @param start its first day
 */
public record Stretch(Unit unit, LocalDate start) {
    private static final int SPRING = 21;
    private static final int FIRST_QUARTER = 33;
    private static final int FIRST_HALF = 40;
    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

    /** A single day. */
    public static Stretch day(LocalDate day) {
        return new Stretch(Unit.DAY, day);
    }

    /** The unit that contains the day; shorter units than a day count as the day, winter belongs to its December. */
    public static Stretch of(Unit unit, LocalDate day) {
        return new Stretch(unit.isTime() ? Unit.DAY : unit, start(unit, day));
    }

    private static LocalDate start(Unit unit, LocalDate day) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND ->
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER ->
                YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1)
                        .atDay(1);
            case SEASON ->
                YearMonth.from(day).minusMonths(day.getMonthValue() % 3).atDay(1);
            case HALF ->
                YearMonth.of(day.getYear(), day.getMonthValue() > 6 ? 7 : 1).atDay(1);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> floor(day.getYear(), 10);
            case CENTURY -> floor(day.getYear(), 100);
            case MILLENNIUM -> floor(day.getYear(), 1000);
        };
    }

    private static LocalDate floor(int year, int size) {
        return LocalDate.of(Math.floorDiv(year, size) * size, 1, 1);
    }

    /** The one that comes {@code count} later, or earlier if negative. */
    public Stretch plus(long count) {
        return new Stretch(unit, plus(start, count));
    }

    private LocalDate plus(LocalDate day, long count) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> day.plusDays(count);
            case WEEK, WEEKEND -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case QUARTER, SEASON -> day.plusMonths(3 * count);
            case HALF -> day.plusMonths(6 * count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10 * count);
            case CENTURY -> day.plusYears(100 * count);
            case MILLENNIUM -> day.plusYears(1000 * count);
        };
    }

    /** Its last day. */
    public LocalDate end() {
        return unit == Unit.WEEKEND ? start.plusDays(1) : plus(1).start.minusDays(1);
    }

    /** Whether the day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end());
    }

    /** How many days lie between the day and the nearest of its own; 0 if it contains the day. */
    public long daysFrom(LocalDate day) {
        if (contains(day)) {
            return 0;
        }
        return day.isBefore(start) ? start.toEpochDay() - day.toEpochDay() : day.toEpochDay() - end().toEpochDay();
    }

    /** Its TIMEX3 value: {@code 2021-W51}, {@code 2021-Q3}, {@code 199}. */
    public String value() {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> start.toString();
            case WEEK -> week();
            case WEEKEND -> week() + "-WE";
            case MONTH -> YearMonth.from(start).toString();
            case QUARTER -> year() + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
            case SEASON -> year() + "-" + SEASONS[start.getMonthValue() / 3 - 1];
            case HALF -> year() + (start.getMonthValue() > 6 ? "-H2" : "-H1");
            case YEAR -> year();
            case DECADE -> year().substring(0, 3);
            case CENTURY -> year().substring(0, 2);
            case MILLENNIUM -> year().substring(0, 1);
        };
    }

    private String week() {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                start.get(IsoFields.WEEK_BASED_YEAR),
                start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private String year() {
        return String.format(Locale.ROOT, "%04d", start.getYear());
    }

    /** The days it covers. */
    public Edtf edtf() {
        int year = start.getYear();
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> Edtf.of(start);
            case WEEK, WEEKEND, MILLENNIUM -> Edtf.between(start, end());
            case MONTH -> Edtf.of(YearMonth.from(start));
            case QUARTER -> EdtfDate.ofPart(year, FIRST_QUARTER + (start.getMonthValue() - 1) / 3);
            case SEASON -> EdtfDate.ofPart(year, SPRING + start.getMonthValue() / 3 - 1);
            case HALF -> EdtfDate.ofPart(year, FIRST_HALF + (start.getMonthValue() > 6 ? 1 : 0));
            case YEAR -> Edtf.of(Year.of(year));
            case DECADE -> EdtfDate.ofDecade(year);
            case CENTURY -> EdtfDate.ofCentury(year);
        };
    }
}

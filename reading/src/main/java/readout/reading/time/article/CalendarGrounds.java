package readout.reading.time.article;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;
import readout.model.text.Span;
import readout.reading.time.calendar.Stretch;
import readout.reading.time.value.Tense;
import readout.reading.time.value.Told;

/**
 * Dates without a year. Somebody who leaves the year out means the nearest one: a day within some months, a month within
 * the year. A day of the week beside a day of the month leaves few years.
 */
final class CalendarGrounds {
    private static final int WITH_WEEKDAY = 31;
    private static final int HOLIDAY = 21;
    private static final int DAY_AHEAD = 120;
    private static final int DAY_BACK = 150;
    private static final int MONTH = 330;

    /** Over more years than this nothing can be told from a date without its year. */
    private static final int MOST_YEARS = 40;

    private CalendarGrounds() {}

    /** Days of the month with their weekday first, then the other dates, in the order of the text. */
    static List<Ground> grounds(List<Told> told, Windows known, String text) {
        Optional<LocalDate> first = known.first();
        Optional<LocalDate> last = known.last();
        if (first.isEmpty()
                || last.isEmpty()
                || last.get().getYear() - first.get().getYear() > MOST_YEARS) {
            return List.of();
        }
        List<Ground> pairs = new ArrayList<>();
        List<Ground> others = new ArrayList<>();
        for (Told each : told) {
            if (each.lacksYear()) {
                Ground ground = ground(each, first.get().getYear(), last.get().getYear(), text);
                (isPair(each) ? pairs : others).add(ground);
            }
        }
        pairs.addAll(others);
        return pairs;
    }

    private static boolean isPair(Told told) {
        return told.weekday().isPresent() && told.isFine();
    }

    private static Ground ground(Told told, int first, int last, String text) {
        List<LocalDateRange> windows = new ArrayList<>();
        for (int year = first - 1; year <= last + 1; year++) {
            told.in(year)
                    .filter(date -> fits(date, told.weekday()))
                    .map(date -> window(date, told))
                    .ifPresent(windows::add);
        }
        Span span = told.time().span();
        return new Ground(says(told, span.in(text)), Optional.of(span), new Windows(windows));
    }

    private static String says(Told told, String words) {
        if (isPair(told)) {
            return "%s fell in few years on that day of the week.".formatted(words);
        }
        if (told.isHoliday()) {
            return "%s is told without its year, as at hand.".formatted(words);
        }
        return told.tense() == Tense.FUTURE
                ? "%s is told without its year, as yet to come.".formatted(words)
                : "%s is told without its year, as past or near.".formatted(words);
    }

    private static boolean fits(Stretch date, Optional<DayOfWeek> weekday) {
        return weekday.isEmpty() || date.start().getDayOfWeek() == weekday.get();
    }

    /** The days of writing for which the date is the nearest one. */
    private static LocalDateRange window(Stretch date, Told told) {
        int back = told.isHoliday() ? HOLIDAY : isPair(told) ? WITH_WEEKDAY : told.isFine() ? DAY_BACK : MONTH;
        int ahead = told.isHoliday() ? HOLIDAY : isPair(told) ? WITH_WEEKDAY : told.isFine() ? DAY_AHEAD : MONTH;
        boolean isAhead = told.tense() == Tense.FUTURE;
        boolean isBehind = told.tense().isPast();
        LocalDate from =
                isBehind && !told.isHoliday() ? date.start() : date.start().minusDays(ahead);
        LocalDate to = isAhead && !told.isHoliday() ? date.end() : date.end().plusDays(back);
        return LocalDateRange.ofClosed(from, to);
    }
}

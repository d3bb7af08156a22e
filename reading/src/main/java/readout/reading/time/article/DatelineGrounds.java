package readout.reading.time.article;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.threeten.extra.LocalDateRange;
import readout.model.text.Span;
import readout.reading.time.calendar.Stretch;
import readout.reading.time.value.Told;

/**
 * The day at the head of an agency's report, "PHNOM PENH, July 19 --": it came out then or on the next day. The day of the
 * week that its first sentence names is, with agencies, that day itself, and with papers the day before.
 */
final class DatelineGrounds {
    /** A dateline begins within so many characters. */
    private static final int HEAD = 60;

    /** And its dash stands within so many behind the date: "July 19 (Reuters) -". */
    private static final int TAIL = 40;

    /** A word of a place's name that need not be capitalized is no longer: "de", "es". */
    private static final int SHORT = 2;

    /** What is told of the line's own week. */
    private static final int LEAD = 300;

    private DatelineGrounds() {}

    /** The grounds of a dateline without a year, strongest first; none if there is no dateline. */
    static List<Ground> grounds(List<Told> told, Windows known, String text) {
        Optional<LocalDate> first = known.first();
        Optional<LocalDate> last = known.last();
        Optional<Told> line = told.stream()
                .findFirst()
                .filter(each -> each.lacksYear()
                        && each.isFine()
                        && isDateline(each.time().span(), text));
        if (first.isEmpty() || last.isEmpty() || line.isEmpty()) {
            return List.of();
        }
        Years years =
                new Years(line.get(), first.get().getYear() - 1, last.get().getYear() + 1);
        Span span = line.get().time().span();
        String words = span.in(text);
        List<Ground> grounds = new ArrayList<>(3);
        grounds.add(new Ground(
                "The report is dated %s at its head.".formatted(words), Optional.of(span), years.windows(day -> true)));
        weekday(told, line.get(), text).ifPresent(weekday -> {
            grounds.add(new Ground(
                    "Its first words are of a %s, which %s then was.".formatted(name(weekday), words),
                    Optional.of(span),
                    years.windows(day -> day.getDayOfWeek() == weekday)));
            grounds.add(new Ground(
                    "Its first words are of a %s, the day before %s.".formatted(name(weekday), words),
                    Optional.of(span),
                    years.windows(day -> day.getDayOfWeek() == weekday.plus(1))));
        });
        return grounds;
    }

    /** Whether no sentence has begun before the date, and a dash follows it. */
    private static boolean isDateline(Span date, String text) {
        int line = text.lastIndexOf('\n', Math.max(0, date.start() - 1)) + 1;
        String before = text.substring(line, date.start());
        String after = text.substring(date.end(), Math.min(text.length(), date.end() + TAIL));
        boolean isHead = date.start() - line <= HEAD && isPlace(before);
        int dash = dash(after);
        int stop = after.indexOf('\n');
        return isHead
                && dash >= 0
                && (stop < 0 || dash < stop)
                && after.substring(0, dash).indexOf(". ") < 0;
    }

    /** Whether all its longer words are capitalized, as in "PORT-AU-PRINCE, Haiti," or "Dar es Salaam,". */
    private static boolean isPlace(String text) {
        return !text.isBlank()
                && Arrays.stream(text.strip().split("[^\\p{L}]+"))
                        .allMatch(word -> word.length() <= SHORT || Character.isUpperCase(word.charAt(0)));
    }

    private static int dash(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean isLong = text.charAt(i) == '—' || text.charAt(i) == '–';
            boolean isShort = text.charAt(i) == '-'
                    && (i == 0 || text.charAt(i - 1) == ' ' || text.charAt(i - 1) == ')')
                    && i + 1 < text.length();
            if (isLong || isShort) {
                return i;
            }
        }
        return -1;
    }

    /** The first day of the week, told as past, behind the dateline. */
    private static Optional<DayOfWeek> weekday(List<Told> told, Told line, String text) {
        int from = line.time().span().end();
        int end = text.indexOf('\n', from);
        int to = Math.min(end < 0 ? text.length() : end, from + LEAD);
        return told.stream()
                .filter(each ->
                        each.time().span().start() > from && each.time().span().end() <= to)
                .filter(each -> each.tense().isPast())
                .filter(each -> !each.isFine())
                .flatMap(each -> each.weekday().stream())
                .findFirst();
    }

    private static String name(DayOfWeek day) {
        String name = day.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** The day of a dateline in some years. */
    private record Years(Told line, int first, int last) {
        /** That day and the next, in the years in which it is as asked. */
        Windows windows(Predicate<LocalDate> asked) {
            List<LocalDateRange> windows = new ArrayList<>();
            for (int year = first; year <= last; year++) {
                line.in(year)
                        .map(Stretch::start)
                        .filter(asked)
                        .map(day -> LocalDateRange.ofClosed(day, day.plusDays(1)))
                        .ifPresent(windows::add);
            }
            return new Windows(windows);
        }
    }
}

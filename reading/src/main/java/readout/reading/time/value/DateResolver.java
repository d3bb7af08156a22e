package readout.reading.time.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import readout.model.time.Timex.Type;
import readout.reading.time.calendar.Holidays;
import readout.reading.time.calendar.Stretch;
import readout.reading.time.calendar.Unit;
import readout.reading.time.grammar.Field;

/** Dates of the calendar, however much of them is given; what is missing comes from tense and day of writing. */
final class DateResolver {
    /** How much nearer a date against the tense must be to be preferred. */
    private static final int BIAS = 20;

    /** The same for a month. */
    private static final int MONTH_BIAS = 50;

    /** Whoever means a day of another year that is more than half a year ago, mostly names the year. */
    private static final int OTHER_YEAR_FROM_DAYS = 183;

    private static final int OTHER_YEAR = 5;

    /** The tense alone decides. */
    private static final int STRICT = 1000;

    private static final int YEARS_AROUND = 6;
    private static final int TWO_DIGITS_AHEAD = 20;

    private DateResolver() {}

    static Optional<Resolved> resolve(Draft draft, Around around) {
        if (draft.has(Field.CENTURY) || draft.has(Field.DECADE)) {
            return age(draft, around);
        }
        OptionalInt year = year(draft, around);
        boolean isAbsolute = draft.has(Field.YEAR) || draft.has(Field.YY);
        if (year.isPresent()) {
            return inYear(draft, year.getAsInt())
                    .map(stretch -> Resolved.of(within(draft, stretch, around), isAbsolute && !draft.has(Field.UNIT)));
        }
        if (draft.hasYear()) {
            return Optional.of(Resolved.of(Type.DATE, unknown(draft)));
        }
        Optional<LocalDate> now = around.now();
        if (now.isEmpty()) {
            return Optional.of(Resolved.of(Type.DATE, unknown(draft)));
        }
        Optional<Stretch> found = draft.lacksYear()
                ? inSomeYear(draft, now.get(), around)
                : draft.has(Field.DAY) ? dayOfMonth(draft, now.get(), around) : weekday(draft, now.get(), around);
        return found.map(stretch -> Resolved.of(within(draft, stretch, around), false));
    }

    /** The week of a day; of a year the quarter that accounts are of, as in "the 1988 period". */
    private static Stretch within(Draft draft, Stretch date, Around around) {
        Optional<Unit> unit = draft.unit();
        if (unit.isEmpty()) {
            return date;
        }
        if (unit.get().compareTo(date.unit()) >= 0) {
            return Stretch.of(unit.get(), date.start());
        }
        return around.memory()
                .quarter()
                .filter(quarter -> quarter.unit() == unit.get())
                .map(quarter -> Stretch.of(
                        unit.get(), quarter.start().withYear(date.start().getYear())))
                .orElse(date);
    }

    private static OptionalInt year(Draft draft, Around around) {
        if (draft.has(Field.YEAR)) {
            return draft.number(Field.YEAR);
        }
        if (draft.has(Field.YY)) {
            return IntStream.of(fullYear(draft.number(Field.YY).orElse(0), around))
                    .findFirst();
        }
        if (draft.has(Field.YEAR_SHIFT) && around.now().isPresent()) {
            return OptionalInt.of(around.now().get().getYear()
                    + draft.number(Field.YEAR_SHIFT).orElse(0));
        }
        return OptionalInt.empty();
    }

    /** The year of two digits that lies within the eighty years before and the twenty after the day of writing. */
    private static int fullYear(int digits, Around around) {
        int ahead = around.now().map(LocalDate::getYear).orElse(2010) + TWO_DIGITS_AHEAD;
        return ahead - Math.floorMod(ahead - digits, 100);
    }

    private static Optional<Resolved> age(Draft draft, Around around) {
        boolean isCentury = draft.has(Field.CENTURY);
        OptionalInt number = draft.number(isCentury ? Field.CENTURY : Field.DECADE);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        int given = number.getAsInt();
        int first = isCentury ? (given - 1) * 100 : given < 100 ? fullYear(given, around) : given;
        Unit unit = isCentury ? Unit.CENTURY : Unit.DECADE;
        if (first < 0 || first > 9000 || first % 10 != 0) {
            return Optional.empty();
        }
        return Optional.of(Resolved.of(Stretch.of(unit, LocalDate.of(first, 1, 1)), true));
    }

    /** The date in a year; empty if the year has no such date. */
    static Optional<Stretch> inYear(Draft draft, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        if (draft.has(Field.MONTH)) {
            return month(draft, YearMonth.of(year, draft.number(Field.MONTH).orElse(1)));
        }
        if (draft.has(Field.QUARTER)) {
            return part(Unit.QUARTER, first, draft.number(Field.QUARTER), 4);
        }
        if (draft.has(Field.HALF)) {
            return part(Unit.HALF, first, draft.number(Field.HALF), 2);
        }
        if (draft.has(Field.SEASON)) {
            LocalDate spring = YearMonth.of(year, 3).atDay(1);
            return part(Unit.SEASON, spring, draft.number(Field.SEASON), 4);
        }
        if (draft.has(Field.HOLIDAY)) {
            return Holidays.day(draft.text(Field.HOLIDAY).orElse(""), year).map(Stretch::day);
        }
        return Optional.of(Stretch.of(Unit.YEAR, first));
    }

    private static Optional<Stretch> month(Draft draft, YearMonth month) {
        if (!draft.has(Field.DAY)) {
            return Optional.of(Stretch.of(Unit.MONTH, month.atDay(1)));
        }
        return draft.number(Field.DAY).stream()
                .filter(month::isValidDay)
                .mapToObj(day -> Stretch.day(month.atDay(day)))
                .findFirst();
    }

    private static Optional<Stretch> part(Unit unit, LocalDate first, OptionalInt number, int most) {
        return number.stream()
                .filter(each -> each >= 1 && each <= most)
                .mapToObj(each -> Stretch.of(unit, first).plus(each - 1L))
                .findFirst();
    }

    private static Optional<Stretch> inSomeYear(Draft draft, LocalDate now, Around around) {
        boolean isThis = draft.number(Field.SHIFT).orElse(1) == 0;
        List<Stretch> candidates = inYears(draft, now.getYear(), isThis ? 0 : 1);
        Optional<DayOfWeek> weekday = draft.has(Field.DAY) ? dayOfWeek(draft) : Optional.empty();
        if (weekday.isPresent()) {
            List<Stretch> agreeing = inYears(draft, now.getYear(), YEARS_AROUND).stream()
                    .filter(each -> each.start().getDayOfWeek() == weekday.get())
                    .toList();
            candidates = agreeing.isEmpty() ? candidates : agreeing;
        }
        if (isOneBeforeLast(draft)) {
            candidates.removeIf(
                    each -> each.plus(1).contains(now) && each.start().getYear() == now.getYear());
        }
        boolean isDay = draft.has(Field.DAY) || draft.has(Field.HOLIDAY);
        boolean isMonth = draft.has(Field.MONTH);
        boolean isTold = around.isNear() && around.tense() == Tense.PAST;
        boolean isReported = draft.has(Field.QUARTER) && !around.tense().isPast();
        Tense tense = isReported ? Tense.NONE : around.tense();
        return choose(
                candidates,
                now,
                draft.number(Field.SHIFT),
                tense,
                isDay ? BIAS : isMonth && !isTold ? MONTH_BIAS : STRICT);
    }

    /** "Last February", said in March, is last year's: this year's was "last month". */
    private static boolean isOneBeforeLast(Draft draft) {
        return draft.has(Field.MONTH)
                && !draft.has(Field.DAY)
                && !draft.has(Field.TOWARD)
                && draft.number(Field.SHIFT).orElse(0) < 0;
    }

    private static List<Stretch> inYears(Draft draft, int year, int around) {
        List<Stretch> candidates = new ArrayList<>(3);
        for (int each = year - around; each <= year + around; each++) {
            inYear(draft, each).ifPresent(candidates::add);
        }
        return candidates;
    }

    private static Optional<Stretch> dayOfMonth(Draft draft, LocalDate now, Around around) {
        List<Stretch> candidates = new ArrayList<>(5);
        for (int shift = -2; shift <= 2; shift++) {
            month(draft, YearMonth.from(now).plusMonths(shift)).ifPresent(candidates::add);
        }
        Optional<DayOfWeek> weekday = dayOfWeek(draft);
        candidates.removeIf(each -> weekday.isPresent() && each.start().getDayOfWeek() != weekday.get());
        return choose(candidates, now, draft.number(Field.SHIFT), around.tense(), BIAS);
    }

    private static Optional<Stretch> weekday(Draft draft, LocalDate now, Around around) {
        if (draft.has(Field.WEEK_SHIFT)) {
            Stretch week = Stretch.of(Unit.WEEK, now)
                    .plus(draft.number(Field.WEEK_SHIFT).orElse(0));
            return dayOfWeek(draft).map(day -> Stretch.day(week.start().with(TemporalAdjusters.nextOrSame(day))));
        }
        Optional<Stretch> base = around.memory().last().filter(last -> last.unit() == Unit.DAY);
        if (draft.has(Field.FROM) && base.isPresent()) {
            boolean isBack = draft.number(Field.SHIFT).orElse(0) < 0;
            return dayOfWeek(draft)
                    .map(isBack ? TemporalAdjusters::previous : TemporalAdjusters::next)
                    .map(to -> Stretch.day(base.get().start().with(to)));
        }
        return dayOfWeek(draft).flatMap(day -> {
            LocalDate before = now.with(TemporalAdjusters.previousOrSame(day));
            Tense tense = around.tense() == Tense.NONE && !draft.has(Field.SHIFT) ? Tense.PAST : around.tense();
            List<Stretch> candidates =
                    List.of(Stretch.day(before.minusWeeks(1)), Stretch.day(before), Stretch.day(before.plusWeeks(1)));
            return choose(candidates, now, draft.number(Field.SHIFT), tense, STRICT);
        });
    }

    private static Optional<DayOfWeek> dayOfWeek(Draft draft) {
        return draft.number(Field.WEEKDAY).stream().mapToObj(DayOfWeek::of).findFirst();
    }

    /**
     * The candidate that shift or tense ask for.
     *
     * @param bias how many times nearer a candidate on the other side must be
     */
    private static Optional<Stretch> choose(
            List<Stretch> candidates, LocalDate now, OptionalInt shift, Tense tense, int bias) {
        if (shift.isPresent() && shift.getAsInt() != 0) {
            return shifted(candidates, now, shift.getAsInt());
        }
        boolean isThis = shift.isPresent() && !tense.isPast();
        Tense asked = isThis ? Tense.FUTURE : tense;
        Comparator<Stretch> cost = Comparator.comparingLong(each -> cost(each, now, asked, bias));
        return candidates.stream().min(cost.thenComparing(Stretch::start, Comparator.reverseOrder()));
    }

    private static long cost(Stretch candidate, LocalDate now, Tense tense, int bias) {
        long days = candidate.daysFrom(now);
        boolean isAfter = candidate.start().isAfter(now);
        boolean isBefore = candidate.end().isBefore(now);
        boolean isAhead =
                tense == Tense.FUTURE || tense == Tense.PRESENT && candidate.unit() == Unit.DAY && bias == STRICT;
        if (tense.isPast() && isAfter || isAhead && isBefore) {
            return days * bias;
        }
        boolean isOtherYear = days > OTHER_YEAR_FROM_DAYS && candidate.end().getYear() < now.getYear();
        return tense.isPast() && isOtherYear ? days * OTHER_YEAR : days;
    }

    private static Optional<Stretch> shifted(List<Stretch> candidates, LocalDate now, int shift) {
        if (shift < 0) {
            return candidates.stream()
                    .filter(each -> each.end().isBefore(now))
                    .max(Comparator.comparing(Stretch::start));
        }
        return candidates.stream().filter(each -> each.start().isAfter(now)).min(Comparator.comparing(Stretch::start));
    }

    /** The TIMEX3 value when the day of writing is not known: {@code XXXX-12-30}, {@code XXXX-WXX-4}. */
    private static String unknown(Draft draft) {
        if (draft.has(Field.MONTH)) {
            String month = String.format(
                    Locale.ROOT, "XXXX-%02d", draft.number(Field.MONTH).orElse(1));
            return draft.has(Field.DAY)
                    ? month
                            + String.format(
                                    Locale.ROOT,
                                    "-%02d",
                                    draft.number(Field.DAY).orElse(1))
                    : month;
        }
        if (draft.has(Field.DAY)) {
            return String.format(
                    Locale.ROOT, "XXXX-XX-%02d", draft.number(Field.DAY).orElse(1));
        }
        if (draft.has(Field.WEEKDAY)) {
            return "XXXX-WXX-" + draft.number(Field.WEEKDAY).orElse(1);
        }
        return inYear(draft, 2000)
                .map(stretch -> "XXXX" + stretch.value().substring(4))
                .orElse("XXXX");
    }
}

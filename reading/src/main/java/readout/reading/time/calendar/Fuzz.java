package readout.reading.time.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import readout.model.time.Edtf;
import readout.reading.time.grammar.Mod;

/**
 * The part of a stretch that words like "early" or "the end of" leave of it. Thirds for early, mid and late; "beginning"
 * and "end" of a year are its first and last month, roughly; "earlier" and "later" stop and start at the day of writing.
 */
public final class Fuzz {
    private static final int TEN = 10;
    private static final int TWENTY = 20;

    private Fuzz() {}

    /**
     * The part of the stretch.
     *
     * @param mod which part
     * @param now the day of writing, where it is known
     */
    public static Edtf of(Stretch stretch, Mod mod, Optional<LocalDate> now) {
        return switch (mod) {
            case START, MID, END -> third(stretch, mod);
            case BEGIN -> begin(stretch);
            case CLOSE -> close(stretch);
            case EARLIER ->
                now.filter(stretch::contains)
                        .map(day -> Edtf.between(stretch.start(), day))
                        .orElseGet(stretch::edtf);
            case LATER ->
                now.filter(stretch::contains)
                        .map(day -> Edtf.between(day, stretch.end()))
                        .orElseGet(stretch::edtf);
            case AFTER -> Edtf.since(stretch.edtf());
            case BEFORE -> Edtf.until(stretch.edtf());
            case APPROX -> stretch.edtf().approximate();
            case EXACT, MORE_THAN, LESS_THAN, EQUAL_OR_MORE, EQUAL_OR_LESS -> stretch.edtf();
        };
    }

    private static Edtf third(Stretch stretch, Mod mod) {
        return switch (stretch.unit()) {
            case SECOND, MINUTE, HOUR, DAY -> stretch.edtf();
            case MONTH -> thirdOfMonth(stretch, mod);
            case YEAR -> months(stretch, mod);
            case DECADE -> years(stretch, mod, 1);
            case CENTURY -> years(stretch, mod, TEN);
            case WEEK, WEEKEND, QUARTER, SEASON, HALF, MILLENNIUM -> days(stretch, mod);
        };
    }

    private static Edtf begin(Stretch stretch) {
        return stretch.unit() == Unit.YEAR
                ? Edtf.of(YearMonth.from(stretch.start())).approximate()
                : third(stretch, Mod.START);
    }

    private static Edtf close(Stretch stretch) {
        return stretch.unit() == Unit.YEAR
                ? Edtf.of(YearMonth.from(stretch.end())).approximate()
                : third(stretch, Mod.END);
    }

    private static Edtf thirdOfMonth(Stretch month, Mod mod) {
        LocalDate first = month.start();
        return switch (mod) {
            case START -> Edtf.between(first, first.withDayOfMonth(TEN));
            case MID -> Edtf.between(first.withDayOfMonth(TEN + 1), first.withDayOfMonth(TWENTY));
            default -> Edtf.between(first.withDayOfMonth(TWENTY + 1), month.end());
        };
    }

    private static Edtf months(Stretch year, Mod mod) {
        int first = mod == Mod.START ? 1 : mod == Mod.MID ? 5 : 9;
        YearMonth from = YearMonth.of(year.start().getYear(), first);
        return Edtf.parse(from + "/" + from.plusMonths(3));
    }

    private static Edtf years(Stretch age, Mod mod, int size) {
        int first = age.start().getYear();
        int from = mod == Mod.START ? 0 : mod == Mod.MID ? 4 : 7;
        int to = mod == Mod.START ? 3 : mod == Mod.MID ? 6 : 9;
        LocalDate start = LocalDate.of(first + from * size, 1, 1);
        LocalDate end = LocalDate.of(first + to * size, 1, 1).plusYears(size).minusDays(1);
        return Edtf.parse(Stretch.of(Unit.YEAR, start).value() + "/"
                + Stretch.of(Unit.YEAR, end).value());
    }

    private static Edtf days(Stretch stretch, Mod mod) {
        long days = stretch.end().toEpochDay() - stretch.start().toEpochDay();
        long from = mod == Mod.START ? 0 : mod == Mod.MID ? days / 3 : days * 2 / 3;
        long to = mod == Mod.START ? days / 3 : mod == Mod.MID ? days * 2 / 3 : days;
        return Edtf.between(stretch.start().plusDays(from), stretch.start().plusDays(to));
    }
}

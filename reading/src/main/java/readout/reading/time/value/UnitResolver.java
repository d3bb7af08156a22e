package readout.reading.time.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import readout.model.time.Edtf;
import readout.model.time.Timex.Type;
import readout.reading.time.calendar.Amounts;
import readout.reading.time.calendar.Stretch;
import readout.reading.time.calendar.Unit;
import readout.reading.time.grammar.Field;
import readout.reading.time.grammar.Mod;
import readout.reading.time.grammar.Toward;

/** Units counted from the day of writing or from the date before: "last week", "two days ago", "a year later". */
final class UnitResolver {
    private static final String VAGUE = "X";
    private static final int QUARTERS_A_YEAR = 4;
    private static final int VAGUE_LEAST = 2;
    private static final int VAGUE_MOST = 6;

    private UnitResolver() {}

    static Optional<Resolved> resolve(Draft draft, Around around) {
        Optional<Unit> unit = draft.unit();
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        Optional<Stretch> base = base(draft, unit.get(), around);
        if (base.isEmpty()) {
            return Optional.of(Resolved.of(Type.DATE, unknown(unit.get())));
        }
        if (!draft.has(Field.TOWARD) && !draft.has(Field.SHIFT)) {
            return Optional.of(Resolved.of(nearest(unit.get(), base.get().start(), around.tense()), false));
        }
        Optional<Stretch> quarter = around.memory().quarter();
        if (quarter.isPresent() && draft.has(Field.PERIOD)) {
            return Optional.of(Resolved.of(quarter.get(), false));
        }
        if (!draft.has(Field.TOWARD)) {
            long shift = draft.number(Field.SHIFT).orElse(0);
            return Optional.of(
                    Resolved.of(Stretch.of(unit.get(), base.get().start()).plus(shift), false));
        }
        if (quarter.isPresent() && isYearBack(draft, unit.get())) {
            return Optional.of(Resolved.of(quarter.get().plus(-QUARTERS_A_YEAR), false));
        }
        boolean isPast = draft.toward().filter(Toward.PAST::equals).isPresent();
        String number = draft.text(Field.NUMBER).orElse("1");
        LocalDate from = isPast ? base.get().start() : base.get().end();
        return number.equals(VAGUE)
                ? Optional.of(vague(unit.get(), from, isPast))
                : amount(number)
                        .map(amount -> isExact(draft)
                                ? Resolved.of(day(unit.get(), amount, from, isPast), false)
                                : counted(draft, unit.get(), amount, from, isPast));
    }

    private static Optional<Stretch> base(Draft draft, Unit unit, Around around) {
        if (!draft.has(Field.FROM)) {
            return around.now().map(Stretch::day);
        }
        boolean isDay = unit == Unit.DAY && draft.number(Field.SHIFT).equals(OptionalInt.of(0));
        return isDay ? around.day() : around.base();
    }

    private static boolean isYearBack(Draft draft, Unit unit) {
        return unit == Unit.YEAR
                && draft.toward().filter(Toward.PAST::equals).isPresent()
                && draft.number(Field.NUMBER).orElse(1) == 1;
    }

    /** "The weekend": the last one begun, or the next if the clause looks ahead. */
    private static Stretch nearest(Unit unit, LocalDate day, Tense tense) {
        Stretch own = Stretch.of(unit, day);
        if (own.contains(day)) {
            return own;
        }
        boolean isAhead = tense == Tense.FUTURE || tense == Tense.PRESENT;
        return own.start().isAfter(day) == isAhead ? own : own.plus(isAhead ? 1 : -1);
    }

    /** Whether the words count to the day: "exactly a year ago". */
    private static boolean isExact(Draft draft) {
        return draft.mod().filter(Mod.EXACT::equals).isPresent();
    }

    private static Stretch day(Unit unit, BigDecimal amount, LocalDate base, boolean isPast) {
        return Stretch.day(Amounts.plus(base, unit, isPast ? amount.negate() : amount));
    }

    private static Resolved counted(Draft draft, Unit unit, BigDecimal amount, LocalDate base, boolean isPast) {
        LocalDate day = day(unit, amount, base, isPast).start();
        if (unit.compareTo(Unit.WEEK) < 0) {
            return Resolved.of(Stretch.day(day), false);
        }
        if (unit == Unit.WEEK) {
            Resolved exact = Resolved.of(Stretch.day(day), false);
            Resolved found = isPast && !draft.has(Field.FROM)
                    ? exact.withValue(Type.DATE, Stretch.of(unit, day).value())
                    : exact;
            return found.withEdtf(exact.edtf().map(Edtf::approximate));
        }
        boolean isWhole = amount.stripTrailingZeros().scale() <= 0;
        Resolved found = Resolved.of(Stretch.of(isWhole ? grain(unit) : Unit.MONTH, day), false);
        return unit == Unit.YEAR && isWhole
                ? found
                : found.withEdtf(found.edtf().map(Edtf::approximate));
    }

    /** A date that lies decades off is known to the year. */
    private static Unit grain(Unit unit) {
        return unit.compareTo(Unit.YEAR) > 0 ? Unit.YEAR : unit == Unit.SEASON || unit == Unit.HALF ? Unit.MONTH : unit;
    }

    private static Resolved vague(Unit unit, LocalDate base, boolean isPast) {
        LocalDate near = Amounts.plus(base, unit, BigDecimal.valueOf(isPast ? -VAGUE_LEAST : VAGUE_LEAST));
        LocalDate far = Amounts.plus(base, unit, BigDecimal.valueOf(isPast ? -VAGUE_MOST : VAGUE_MOST));
        Edtf edtf = Edtf.between(isPast ? far : near, isPast ? near : far).approximate();
        return Resolved.of(Type.DATE, isPast ? "PAST_REF" : "FUTURE_REF").withEdtf(Optional.of(edtf));
    }

    static Optional<BigDecimal> amount(String number) {
        try {
            BigDecimal amount = new BigDecimal(number);
            return amount.signum() >= 0 && amount.compareTo(Amounts.MOST) <= 0 ? Optional.of(amount) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String unknown(Unit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case SEASON, HALF, YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
            case MILLENNIUM -> "X";
        };
    }
}

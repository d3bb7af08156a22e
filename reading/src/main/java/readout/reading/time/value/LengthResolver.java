package readout.reading.time.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import readout.model.time.Edtf;
import readout.model.time.Timex.Type;
import readout.reading.time.calendar.Amounts;
import readout.reading.time.calendar.Unit;
import readout.reading.time.grammar.Field;
import readout.reading.time.grammar.Toward;

/** Lengths of time, and the stretch they cover where they lead up to the day of writing or start from it. */
final class LengthResolver {
    private static final String VAGUE = "X";
    private static final int VAGUE_USUAL = 3;

    private LengthResolver() {}

    static Optional<Resolved> resolve(Draft draft, Around around) {
        Optional<Unit> unit = draft.unit();
        String number = draft.text(Field.NUMBER).orElse("1");
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        if (number.equals(VAGUE)) {
            Resolved vague = Resolved.of(Type.DURATION, Amounts.vague(unit.get()));
            return Optional.of(vague.covering(reach(draft, around, unit.get(), Optional.empty())));
        }
        if (isAhead(draft, around, unit.get())) {
            return UnitResolver.resolve(draft, around);
        }
        return UnitResolver.amount(number)
                .map(amount -> Resolved.of(Type.DURATION, Amounts.value(unit.get(), amount))
                        .covering(reach(draft, around, unit.get(), Optional.of(amount))));
    }

    /** Whether it is a day rather than a length: "the envoy returns in three days". */
    private static boolean isAhead(Draft draft, Around around, Unit unit) {
        boolean isAsked = draft.toward().filter(Toward.AHEAD::equals).isPresent();
        return isAsked
                && !unit.isTime()
                && around.now().isPresent()
                && (around.tense() == Tense.FUTURE || around.tense() == Tense.PRESENT);
    }

    /**
     * The stretch that it covers.
     *
     * @param amount how many units; empty for "several"
     */
    private static Optional<Edtf> reach(Draft draft, Around around, Unit unit, Optional<BigDecimal> amount) {
        if (around.now().isEmpty() || unit.isTime()) {
            return Optional.empty();
        }
        LocalDate now = around.now().get();
        BigDecimal usual = amount.orElse(BigDecimal.valueOf(VAGUE_USUAL));
        Optional<Toward> toward = draft.toward();
        return toward.flatMap(each -> switch (each) {
            case PAST -> Optional.of(Edtf.between(Amounts.plus(now, unit, usual.negate()), now));
            case FUTURE ->
                Optional.of(amount.map(units -> Edtf.between(now, Amounts.plus(now, unit, units)))
                        .orElseGet(() -> Edtf.since(Edtf.of(now))));
            case SINCE -> lasting(around, unit, now, amount);
            case AHEAD -> Optional.empty();
        });
    }

    /** Up to now, if the clause says that it lasts. */
    private static Optional<Edtf> lasting(Around around, Unit unit, LocalDate now, Optional<BigDecimal> amount) {
        if (around.tense() != Tense.PERFECT) {
            return Optional.empty();
        }
        return Optional.of(amount.map(units -> Edtf.between(Amounts.plus(now, unit, units.negate()), now))
                .orElseGet(() -> Edtf.until(Edtf.of(now))));
    }
}

package readout.reading.time.value;

import java.util.Arrays;
import java.util.Optional;
import readout.model.time.Qualifier;
import readout.model.time.Qualifier.Mod;
import readout.model.time.Qualifier.Quant;
import readout.reading.time.calendar.Unit;
import readout.reading.time.grammar.Expression.Kind;
import readout.reading.time.grammar.Field;
import readout.reading.time.grammar.Toward;

/** TIMEX3's {@code mod}, {@code quant} and {@code freq} of a draft, after the TimeML annotation guidelines 1.2.1. */
final class Qualifiers {
    private static final String TIMES = "X";

    private Qualifiers() {}

    static Qualifier of(Draft draft) {
        boolean isSet = draft.kind() == Kind.SET;
        Optional<Mod> mod = draft.mod().flatMap(each -> mod(draft, each));
        Optional<Quant> quant = isSet ? draft.text(Field.QUANT).flatMap(Qualifiers::quant) : Optional.empty();
        return new Qualifier(mod, quant, isSet ? freq(draft) : Optional.empty());
    }

    private static Optional<Mod> mod(Draft draft, readout.reading.time.grammar.Mod mod) {
        return switch (mod) {
            case START, BEGIN -> Optional.of(Mod.START);
            case MID -> Optional.of(Mod.MID);
            case END, CLOSE -> Optional.of(Mod.END);
            case APPROX -> Optional.of(Mod.APPROX);
            case AFTER -> Optional.of(Mod.AFTER);
            case BEFORE -> Optional.of(Mod.BEFORE);
            case MORE_THAN -> Optional.of(isBack(draft) ? Mod.BEFORE : isOn(draft) ? Mod.AFTER : Mod.MORE_THAN);
            case LESS_THAN -> Optional.of(isBack(draft) ? Mod.AFTER : isOn(draft) ? Mod.BEFORE : Mod.LESS_THAN);
            case EQUAL_OR_MORE ->
                Optional.of(isBack(draft) ? Mod.ON_OR_BEFORE : isOn(draft) ? Mod.ON_OR_AFTER : Mod.EQUAL_OR_MORE);
            case EQUAL_OR_LESS ->
                Optional.of(isBack(draft) ? Mod.ON_OR_AFTER : isOn(draft) ? Mod.ON_OR_BEFORE : Mod.EQUAL_OR_LESS);
            case EARLIER, LATER, EXACT -> Optional.empty();
        };
    }

    /** Whether it is a date counted back: more than a year ago is before it. */
    private static boolean isBack(Draft draft) {
        return draft.kind() == Kind.UNIT && draft.toward().equals(Optional.of(Toward.PAST));
    }

    private static boolean isOn(Draft draft) {
        return draft.kind() == Kind.UNIT && draft.toward().equals(Optional.of(Toward.FUTURE));
    }

    private static Optional<Quant> quant(String name) {
        return Arrays.stream(Quant.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    /** {@code 2X} for twice, {@code 3D} for three days; empty if the number is left open. */
    private static Optional<String> freq(Draft draft) {
        Optional<Unit> unit = draft.text(Field.FREQ_UNIT).flatMap(Unit::parse);
        return draft.text(Field.FREQ)
                .flatMap(UnitResolver::amount)
                .map(number -> number.toPlainString() + unit.map(Unit::letter).orElse(TIMES));
    }
}

package readout.reading.time.value;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import readout.model.time.Qualifier;
import readout.model.time.Qualifier.Quant;
import readout.reading.time.calendar.Unit;
import readout.reading.time.grammar.Expression.Kind;
import readout.reading.time.grammar.Field;
import readout.reading.time.grammar.Mod;
import readout.reading.time.grammar.Toward;

/**
 * An expression on its way to a date: where it stands, and what is said of it so far.
 *
 * @param from its first atom
 * @param to the atom after its last
 * @param kind what it amounts to
 * @param fields slots and settings by name: {@code month} 12, {@code day} 30, {@code shift} -1
 * @param rule the entry that found it
 */
record Draft(int from, int to, Kind kind, Map<Field, String> fields, String rule) {
    Draft {
        fields = Map.copyOf(fields);
    }

    boolean has(Field field) {
        return fields.containsKey(field);
    }

    Optional<String> text(Field field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** A whole number; empty if the field is missing or holds no whole number. */
    OptionalInt number(Field field) {
        String value = fields.get(field);
        if (value == null || value.isEmpty() || value.length() > 9) {
            return OptionalInt.empty();
        }
        boolean isNumber =
                value.chars().skip(value.charAt(0) == '-' ? 1 : 0).allMatch(each -> each >= '0' && each <= '9');
        return isNumber && !value.equals("-") ? OptionalInt.of(Integer.parseInt(value)) : OptionalInt.empty();
    }

    Optional<Toward> toward() {
        return text(Field.TOWARD).map(Toward::valueOf);
    }

    Optional<Mod> mod() {
        return text(Field.MOD).map(Mod::valueOf);
    }

    Optional<Unit> unit() {
        return text(Field.UNIT).flatMap(Unit::parse);
    }

    /** The same with one more field. */
    Draft with(Field field, String value) {
        Map<Field, String> more = new EnumMap<>(Field.class);
        more.putAll(fields);
        more.put(field, value);
        return new Draft(from, to, kind, more, rule);
    }

    /** The same over other atoms. */
    Draft over(int first, int end) {
        return new Draft(first, end, kind, fields, rule);
    }

    /** Both together, as {@code kind}; where both say something, this one is right. */
    Draft join(Draft other, Kind joined) {
        Map<Field, String> all = new EnumMap<>(Field.class);
        all.putAll(other.fields);
        all.putAll(fields);
        return new Draft(Math.min(from, other.from), Math.max(to, other.to), joined, all, rule);
    }

    /** Whether it names a day, month, season or the like without saying of which year. */
    boolean lacksYear() {
        return kind == Kind.DATE
                && !hasYear()
                && (has(Field.MONTH)
                        || has(Field.QUARTER)
                        || has(Field.HALF)
                        || has(Field.SEASON)
                        || has(Field.HOLIDAY));
    }

    /** Whether it says which year. */
    boolean hasYear() {
        return has(Field.YEAR) || has(Field.YY) || has(Field.YEAR_SHIFT);
    }

    /** TIMEX3's {@code mod}, {@code quant} and {@code freq} of a draft, after the TimeML annotation guidelines 1.2.1. */
    static final class Qualifiers {
        private static final String TIMES = "X";

        private Qualifiers() {}

        static Qualifier of(Draft draft) {
            boolean isSet = draft.kind() == Kind.SET;
            Optional<Qualifier.Mod> mod = draft.mod().flatMap(each -> mod(draft, each));
            Optional<Quant> quant = isSet ? draft.text(Field.QUANT).flatMap(Qualifiers::quant) : Optional.empty();
            return new Qualifier(mod, quant, isSet ? freq(draft) : Optional.empty());
        }

        private static Optional<Qualifier.Mod> mod(Draft draft, Mod mod) {
            return switch (mod) {
                case START, BEGIN -> Optional.of(Qualifier.Mod.START);
                case MID -> Optional.of(Qualifier.Mod.MID);
                case END, CLOSE -> Optional.of(Qualifier.Mod.END);
                case APPROX -> Optional.of(Qualifier.Mod.APPROX);
                case AFTER -> Optional.of(Qualifier.Mod.AFTER);
                case BEFORE -> Optional.of(Qualifier.Mod.BEFORE);
                case MORE_THAN ->
                    Optional.of(
                            isBack(draft)
                                    ? Qualifier.Mod.BEFORE
                                    : isOn(draft) ? Qualifier.Mod.AFTER : Qualifier.Mod.MORE_THAN);
                case LESS_THAN ->
                    Optional.of(
                            isBack(draft)
                                    ? Qualifier.Mod.AFTER
                                    : isOn(draft) ? Qualifier.Mod.BEFORE : Qualifier.Mod.LESS_THAN);
                case EQUAL_OR_MORE ->
                    Optional.of(
                            isBack(draft)
                                    ? Qualifier.Mod.ON_OR_BEFORE
                                    : isOn(draft) ? Qualifier.Mod.ON_OR_AFTER : Qualifier.Mod.EQUAL_OR_MORE);
                case EQUAL_OR_LESS ->
                    Optional.of(
                            isBack(draft)
                                    ? Qualifier.Mod.ON_OR_AFTER
                                    : isOn(draft) ? Qualifier.Mod.ON_OR_BEFORE : Qualifier.Mod.EQUAL_OR_LESS);
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
                    .map(number ->
                            number.toPlainString() + unit.map(Unit::letter).orElse(TIMES));
        }
    }
}

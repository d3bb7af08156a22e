package readout.reading.time.value;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
}

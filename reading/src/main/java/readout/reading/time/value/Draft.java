package readout.reading.time.value;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import readout.reading.time.grammar.Expression.Kind;

/**
 * An expression on its way to a date: where it stands, and what is said of it so far.
 *
 * @param from its first atom
 * @param to the atom after its last
 * @param kind what it amounts to
 * @param fields slots and settings by name: {@code month} 12, {@code day} 30, {@code shift} -1
 * @param rule the entry that found it
 */
record Draft(int from, int to, Kind kind, Map<String, String> fields, String rule) {
    Draft {
        fields = Map.copyOf(fields);
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    Optional<String> text(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** A whole number; empty if the field is missing or holds no whole number. */
    OptionalInt number(String field) {
        String value = fields.get(field);
        if (value == null || value.isEmpty() || value.length() > 9) {
            return OptionalInt.empty();
        }
        boolean isNumber =
                value.chars().skip(value.charAt(0) == '-' ? 1 : 0).allMatch(each -> each >= '0' && each <= '9');
        return isNumber && !value.equals("-") ? OptionalInt.of(Integer.parseInt(value)) : OptionalInt.empty();
    }

    Optional<Unit> unit() {
        return text("unit").flatMap(Unit::parse);
    }

    /** The same with one more field. */
    Draft with(String field, String value) {
        Map<String, String> more = new HashMap<>(fields);
        more.put(field, value);
        return new Draft(from, to, kind, more, rule);
    }

    /** The same over other atoms. */
    Draft over(int first, int end) {
        return new Draft(first, end, kind, fields, rule);
    }

    /** Both together, as {@code kind}; where both say something, this one is right. */
    Draft join(Draft other, Kind joined) {
        Map<String, String> all = new HashMap<>(other.fields);
        all.putAll(fields);
        return new Draft(Math.min(from, other.from), Math.max(to, other.to), joined, all, rule);
    }

    /** Whether it names a day, month, season or the like without saying of which year. */
    boolean lacksYear() {
        return kind == Kind.DATE
                && !hasYear()
                && (has("month") || has("quarter") || has("half") || has("season") || has("holiday"));
    }

    /** Whether it says which year. */
    boolean hasYear() {
        return has("year") || has("yy") || has("year-shift");
    }
}

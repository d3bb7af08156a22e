package readout.model.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Several values: one of them is meant ({@code [2014,2015]}), or all are ({@code {2014,2015}}). Intervals may be
 * members; they are printed with two dots ({@code [2014-01..2014-03,2015]}), as ISO 8601-2 has it.
 *
 * @param kind which of the two
 * @param values the members, two at least, in order of time, none of them a set
 */
public record EdtfSet(Kind kind, List<Edtf> values) implements Edtf {
    /** What is meant of the members. */
    public enum Kind {
        ONE_OF,
        ALL_OF
    }

    /** @throws IllegalArgumentException if there are fewer than two members, or one is a set */
    public EdtfSet {
        values = values.stream().distinct().sorted(CHRONOLOGICAL).toList();
        if (values.size() < 2 || values.stream().anyMatch(EdtfSet.class::isInstance)) {
            throw new IllegalArgumentException("edtf: found %s, expected two values or more".formatted(values));
        }
    }

    static Edtf oneOf(List<? extends Edtf> values) {
        List<? extends Edtf> flat = values.stream()
                .flatMap(value -> value.values().stream())
                .distinct()
                .toList();
        if (flat.isEmpty()) {
            throw new IllegalArgumentException("edtf: found no value, expected one at least");
        }
        return flat.size() == 1 ? flat.getFirst() : new EdtfSet(Kind.ONE_OF, List.copyOf(flat));
    }

    @Override
    public Optional<LocalDate> first() {
        return values.getFirst().first();
    }

    @Override
    public Optional<LocalDate> last() {
        boolean isOpen = values.stream().anyMatch(value -> value.last().isEmpty());
        return isOpen
                ? Optional.empty()
                : values.stream().flatMap(value -> value.last().stream()).max(Comparator.naturalOrder());
    }

    @Override
    public Optional<Instant> start() {
        return values.getFirst().start();
    }

    @Override
    public Optional<Instant> end() {
        return values.getLast().end();
    }

    @Override
    public Precision precision() {
        return values.stream()
                .map(Edtf::precision)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    @Override
    public boolean isApproximate() {
        return values.stream().anyMatch(Edtf::isApproximate);
    }

    @Override
    public boolean isUncertain() {
        return values.stream().anyMatch(Edtf::isUncertain);
    }

    @Override
    public EdtfSet approximate() {
        return new EdtfSet(kind, values.stream().map(Edtf::approximate).toList());
    }

    @Override
    public String toString() {
        String members = values.stream().map(EdtfSet::member).collect(Collectors.joining(","));
        return kind == Kind.ONE_OF ? "[" + members + "]" : "{" + members + "}";
    }

    /** {@code a..b} for an interval with both ends, {@code ..b} and {@code a..} for an open one. */
    private static String member(Edtf value) {
        if (!(value instanceof EdtfInterval interval)) {
            return value.toString();
        }
        return interval.from().given().map(Edtf::toString).orElse("") + ".."
                + interval.to().given().map(Edtf::toString).orElse("");
    }
}

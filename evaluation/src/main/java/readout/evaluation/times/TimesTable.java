package readout.evaluation.times;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tables with a column a system.
 *
 * @param scores by the system's name
 */
record TimesTable(Map<String, TimeScore> scores) {
    private static final TimeScore.Interval NONE = new TimeScore.Interval(0, 0);

    /** The measures with their intervals. */
    String measures() {
        Map<String, Map<TimeMeasure, TimeScore.Interval>> intervals = scores.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().intervals()));
        StringBuilder out = new StringBuilder(row("", system -> system));
        out.append(row(
                "expressions", system -> String.valueOf(score(system).total().system())));
        for (TimeMeasure measure : TimeMeasure.values()) {
            out.append(row(
                    measure.words(),
                    system -> cell(
                            measure.of(score(system).total()),
                            intervals.getOrDefault(system, Map.of()).getOrDefault(measure, NONE))));
        }
        return out.toString();
    }

    /** How many errors of each kind. */
    String errors() {
        StringBuilder out = new StringBuilder(row("errors", system -> system));
        for (TimeError.Kind kind : TimeError.Kind.values()) {
            out.append(row(
                    kind.name().toLowerCase(Locale.ROOT),
                    system -> String.valueOf(score(system).errors().stream()
                            .filter(error -> error.kind() == kind)
                            .count())));
        }
        return out.toString();
    }

    private TimeScore score(String system) {
        return scores.getOrDefault(system, new TimeScore());
    }

    private static String cell(double value, TimeScore.Interval interval) {
        return String.format(Locale.ROOT, "%.4f [%.3f, %.3f]", value, interval.low(), interval.high());
    }

    private String row(String label, Function<String, String> cell) {
        StringBuilder row = new StringBuilder("%-18s".formatted(label));
        scores.keySet().forEach(system -> row.append("  %-21s".formatted(cell.apply(system))));
        return row.toString().stripTrailing() + System.lineSeparator();
    }
}

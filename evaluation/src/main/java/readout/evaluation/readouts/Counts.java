package readout.evaluation.readouts;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** What was counted on one text, or on several together. */
final class Counts {
    /** What is counted; the second of a pair is what the first is a share of. */
    enum Field {
        DETECTED,
        DETECTION_GOLD,
        GOLD,
        SYSTEM,
        TYPE,
        DYAD,
        STATUS,
        STATUS_OF,
        DAY,
        DAY_OF,
        PLACE,
        PLACE_OF,
        SOURCE,
        SOURCE_OF
    }

    private final Map<Field, Integer> counts = new EnumMap<>(Field.class);
    private final Map<String, Map<String, Integer>> statuses = new TreeMap<>();

    void add(Field field, int number) {
        counts.merge(field, number, Integer::sum);
    }

    /** Counts a hit, and that it could have been one. */
    void add(Field field, Field of, boolean hit) {
        add(of, 1);
        add(field, hit ? 1 : 0);
    }

    void addStatus(String gold, String system) {
        statuses.computeIfAbsent(gold, each -> new TreeMap<>()).merge(system, 1, Integer::sum);
    }

    int get(Field field) {
        return counts.getOrDefault(field, 0);
    }

    /** System's statuses by gold's, with how often. */
    Map<String, Map<String, Integer>> statuses() {
        return statuses;
    }

    void addAll(Counts other) {
        other.counts.forEach(this::add);
        other.statuses.forEach((gold, row) -> row.forEach((system, number) ->
                statuses.computeIfAbsent(gold, each -> new TreeMap<>()).merge(system, number, Integer::sum)));
    }
}

package readout.evaluation.readouts;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import readout.evaluation.readouts.Counts.Field;

/** The measures, each a number from 0 to 1 made of counts. */
public enum Measure {
    DETECTION(counts ->
            share(2 * counts.get(Field.DETECTED), counts.get(Field.DETECTION_GOLD) + counts.get(Field.SYSTEM))),
    DETECTION_PRECISION(counts -> share(counts.get(Field.DETECTED), counts.get(Field.SYSTEM))),
    DETECTION_RECALL(counts -> share(counts.get(Field.DETECTED), counts.get(Field.DETECTION_GOLD))),
    TYPE(counts -> share(2 * counts.get(Field.TYPE), counts.get(Field.GOLD) + counts.get(Field.SYSTEM))),
    TYPE_PRECISION(counts -> share(counts.get(Field.TYPE), counts.get(Field.SYSTEM))),
    TYPE_RECALL(counts -> share(counts.get(Field.TYPE), counts.get(Field.GOLD))),
    DYAD(counts -> share(2 * counts.get(Field.DYAD), counts.get(Field.GOLD) + counts.get(Field.SYSTEM))),
    DYAD_OF_TYPE(counts -> share(counts.get(Field.DYAD), counts.get(Field.TYPE))),
    STATUS(counts -> share(counts.get(Field.STATUS), counts.get(Field.STATUS_OF))),
    STATUS_MACRO(counts -> statusF1(counts).values().stream()
            .mapToDouble(Double::doubleValue)
            .average()
            .orElse(0)),
    DAY(counts -> share(counts.get(Field.DAY), counts.get(Field.DAY_OF))),
    PLACE(counts -> share(counts.get(Field.PLACE), counts.get(Field.PLACE_OF))),
    SOURCE(counts -> share(counts.get(Field.SOURCE), counts.get(Field.SOURCE_OF)));

    private final ToDoubleFunction<Counts> reckoning;

    Measure(ToDoubleFunction<Counts> reckoning) {
        this.reckoning = reckoning;
    }

    double of(Counts counts) {
        return reckoning.applyAsDouble(counts);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** F1 of each status that gold has among the type-matched. */
    static Map<String, Double> statusF1(Counts counts) {
        Map<String, Double> scores = new TreeMap<>();
        counts.statuses().forEach((gold, row) -> {
            int right = row.getOrDefault(gold, 0);
            int missed = row.values().stream().mapToInt(Integer::intValue).sum() - right;
            int wrong = counts.statuses().entrySet().stream()
                    .filter(other -> !other.getKey().equals(gold))
                    .mapToInt(other -> other.getValue().getOrDefault(gold, 0))
                    .sum();
            scores.put(gold, share(2 * right, 2 * right + missed + wrong));
        });
        return scores;
    }
}

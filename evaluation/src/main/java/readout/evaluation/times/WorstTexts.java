package readout.evaluation.times;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The texts in which a tagger did worst. */
final class WorstTexts {
    private WorstTexts() {}

    /** The texts of lowest value F1, the lowest first; texts without an expression are passed over. */
    static String of(TimeScore score, int number) {
        return score.byText().entrySet().stream()
                .filter(each -> each.getValue().gold() + each.getValue().system() > 0)
                .sorted(Comparator.comparingDouble(each -> TimeMeasure.VALUE.of(each.getValue())))
                .limit(number)
                .map(WorstTexts::line)
                .collect(Collectors.joining(
                        System.lineSeparator(), "lowest value F1:" + System.lineSeparator(), System.lineSeparator()));
    }

    private static String line(Map.Entry<String, TimeCounts> text) {
        TimeCounts counts = text.getValue();
        return String.format(
                Locale.ROOT,
                "   %.3f %s: %d marked, %d found, %d right",
                TimeMeasure.VALUE.of(counts),
                text.getKey(),
                counts.gold(),
                counts.system(),
                counts.value());
    }
}

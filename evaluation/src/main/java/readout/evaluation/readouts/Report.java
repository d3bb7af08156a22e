package readout.evaluation.readouts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import readout.model.event.Readout;

/** The figures of a system on annotated texts, with 95% intervals by bootstrap over texts. */
public final class Report {
    private static final int SAMPLES = 1000;
    private static final long SEED = 1;

    private final Map<String, Counts> byText = new LinkedHashMap<>();
    private final List<Scorer.Error> errors = new ArrayList<>();
    private final Counts total = new Counts();

    private Report() {}

    /** Reads every text and scores what came out. */
    public static Report of(List<GoldText> texts, Function<GoldText, Readout> read) {
        Report report = new Report();
        for (GoldText text : texts) {
            Counts counts = new Scorer(text, read.apply(text).events(), report.errors::add).score();
            report.byText.put(text.id(), counts);
            report.total.addAll(counts);
        }
        return report;
    }

    /** The value of a measure over all texts. */
    public double value(Measure measure) {
        return measure.of(total);
    }

    /** The value of a measure on one text. */
    public double value(Measure measure, String text) {
        Counts counts = byText.get(text);
        if (counts == null) {
            throw new IllegalArgumentException("report: no text '%s'".formatted(text));
        }
        return measure.of(counts);
    }

    /** The table, the F1 of each status, the lowest texts, and the errors if they are wanted, grouped by kind. */
    public String table(int worst, boolean withErrors) {
        StringBuilder out = new StringBuilder();
        out.append("texts %d  gold %d  system %d%n"
                .formatted(byText.size(), total.get(Counts.Field.GOLD), total.get(Counts.Field.SYSTEM)));
        Map<Measure, double[]> intervals = intervals();
        for (Measure measure : Measure.values()) {
            double[] interval = intervals.getOrDefault(measure, new double[] {0, 0});
            out.append(String.format(
                    Locale.ROOT,
                    "%-20s %.3f  [%.2f, %.2f]%n",
                    measure.name().toLowerCase(Locale.ROOT),
                    value(measure),
                    interval[0],
                    interval[1]));
        }
        out.append("status F1:");
        Measure.statusF1(total)
                .forEach((status, f1) -> out.append(String.format(Locale.ROOT, "  %s %.2f", status, f1)));
        out.append(System.lineSeparator()).append("lowest type F1:").append(System.lineSeparator());
        byText.entrySet().stream()
                .sorted(Comparator.comparingDouble(each -> Measure.TYPE.of(each.getValue())))
                .limit(worst)
                .forEach(each -> out.append(
                        String.format(Locale.ROOT, "   %.3f %s%n", Measure.TYPE.of(each.getValue()), each.getKey())));
        if (withErrors) {
            errors.stream()
                    .sorted(Comparator.comparing(Scorer.Error::kind))
                    .forEach(error -> out.append("%s %s %s%n"
                            .formatted(error.kind(), error.text(), error.says().replaceAll("\\s+", " "))));
        }
        return out.toString();
    }

    private Map<Measure, double[]> intervals() {
        List<Counts> texts = List.copyOf(byText.values());
        Map<Measure, double[]> samples = new EnumMap<>(Measure.class);
        if (texts.size() < 2) {
            return samples;
        }
        Random random = new Random(SEED);
        for (Measure measure : Measure.values()) {
            samples.put(measure, new double[SAMPLES]);
        }
        for (int i = 0; i < SAMPLES; i++) {
            Counts sum = new Counts();
            for (int n = 0; n < texts.size(); n++) {
                sum.addAll(texts.get(random.nextInt(texts.size())));
            }
            int sample = i;
            samples.forEach((measure, values) -> values[sample] = measure.of(sum));
        }
        Map<Measure, double[]> intervals = new EnumMap<>(Measure.class);
        samples.forEach((measure, values) -> {
            Arrays.sort(values);
            intervals.put(measure, new double[] {values[(int) (.025 * SAMPLES)], values[(int) (.975 * SAMPLES)]});
        });
        return intervals;
    }
}

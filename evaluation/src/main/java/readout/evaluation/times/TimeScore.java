package readout.evaluation.times;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.evaluation.timeml.TimeMark;
import readout.evaluation.timeml.TimeText;

/** What one tagger got right over all texts. Filled text by text; not thread-safe. */
final class TimeScore {
    private static final int SAMPLES = 500;
    private static final int SEED = 1;
    private static final double TAIL = .025;

    private final Map<String, TimeCounts> byText = new LinkedHashMap<>();
    private final List<TimeError> errors = new ArrayList<>();

    /**
     * An interval.
     *
     * @param low the value that one sample in 40 is below
     * @param high the value that one sample in 40 is above
     */
    record Interval(double low, double high) {}

    void add(TimeText text, List<TimeMark> marks) {
        byText.put(text.ref(), new TimeScorer(text, marks, errors::add).score());
    }

    Map<String, TimeCounts> byText() {
        return byText;
    }

    List<TimeError> errors() {
        return errors;
    }

    TimeCounts total() {
        return byText.values().stream().reduce(TimeCounts.NONE, TimeCounts::plus);
    }

    /** 95 %, by bootstrap over texts with a fixed seed. */
    Map<TimeMeasure, Interval> intervals() {
        List<TimeCounts> samples = samples(List.copyOf(byText.values()));
        Map<TimeMeasure, Interval> intervals = new EnumMap<>(TimeMeasure.class);
        for (TimeMeasure measure : TimeMeasure.values()) {
            double[] values = samples.stream().mapToDouble(measure::of).toArray();
            Arrays.sort(values);
            int below = (int) (TAIL * SAMPLES);
            intervals.put(measure, new Interval(values[below], values[SAMPLES - below - 1]));
        }
        return intervals;
    }

    private static List<TimeCounts> samples(List<TimeCounts> texts) {
        Mersenne random = new Mersenne(SEED);
        List<TimeCounts> samples = new ArrayList<>(SAMPLES);
        for (int i = 0; i < SAMPLES; i++) {
            TimeCounts sum = TimeCounts.NONE;
            for (int n = 0; n < texts.size(); n++) {
                sum = sum.plus(texts.get(random.below(texts.size())));
            }
            samples.add(sum);
        }
        return samples;
    }
}

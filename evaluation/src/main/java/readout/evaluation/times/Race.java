package readout.evaluation.times;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import readout.evaluation.tagging.Tagger;
import readout.evaluation.timeml.TimeText;
import readout.model.syntax.Document;

/**
 * How fast taggers are on the same texts: seconds of processor time of one thread. The rounds of all are interleaved, so that
 * a busy machine is unfair to none; the best round counts. They must have read the texts once before, to be warm.
 */
final class Race {
    private static final double NANOS = 1e9;

    private Race() {}

    /** The seconds of each tagger's best round, in their order; what they read has been tagged before. */
    static List<Double> taggers(List<Tagger> taggers, List<TimeText> texts, List<Document> documents, int rounds) {
        List<Runnable> runs = new ArrayList<>();
        for (Tagger tagger : taggers) {
            runs.add(() -> {
                for (int i = 0; i < texts.size(); i++) {
                    tagger.tag(documents.get(i), texts.get(i).day());
                }
            });
        }
        return best(runs, rounds);
    }

    /** The seconds of the best round of cutting and tagging. */
    static double language(Function<TimeText, Document> annotate, List<TimeText> texts, int rounds) {
        return best(List.of(() -> texts.stream().map(annotate).forEach(Race::drop)), rounds)
                .getFirst();
    }

    private static List<Double> best(List<Runnable> runs, int rounds) {
        double[] best = new double[runs.size()];
        Arrays.fill(best, Double.MAX_VALUE);
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < best.length; i++) {
                long start = cpu();
                runs.get(i).run();
                best[i] = Math.min(best[i], (cpu() - start) / NANOS);
            }
        }
        return Arrays.stream(best).boxed().toList();
    }

    private static void drop(Document document) {
        // Only the time that it took counts.
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}

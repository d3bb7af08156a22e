package readout.evaluation;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;

/**
 * How fast several do the same work: seconds of processor time of one thread. The rounds of all are interleaved, so that a
 * busy machine is unfair to none; the best round counts.
 */
public final class Race {
    private static final double NANOS = 1e9;

    private Race() {}

    /**
     * The seconds of each contestant's best round, in their order.
     *
     * @param contestants each does the whole work once
     * @param warmUp rounds that are run first and do not count
     * @param rounds rounds that count, 1 or more
     */
    public static List<Double> seconds(List<Runnable> contestants, int warmUp, int rounds) {
        double[] best = new double[contestants.size()];
        Arrays.fill(best, Double.MAX_VALUE);
        for (int round = 0; round < warmUp + rounds; round++) {
            for (int i = 0; i < best.length; i++) {
                long start = cpu();
                contestants.get(i).run();
                double seconds = (cpu() - start) / NANOS;
                best[i] = round < warmUp ? best[i] : Math.min(best[i], seconds);
            }
        }
        return Arrays.stream(best).boxed().toList();
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}

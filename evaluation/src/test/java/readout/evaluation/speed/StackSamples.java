package readout.evaluation.speed;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Says in which packages of Readout a task spends its time, by looking at its thread's stack every few milliseconds. */
final class StackSamples {
    private static final long PAUSE_MS = 2;
    private static final long ENOUGH = 3000;

    private StackSamples() {}

    /** The share of each package, the largest first; the task is repeated until there are samples enough. */
    static Map<String, Double> of(Runnable task) throws InterruptedException {
        Map<String, Integer> counts = new TreeMap<>();
        int samples = 0;
        while (samples < ENOUGH) {
            Thread worker = Thread.ofPlatform().start(task);
            while (worker.isAlive()) {
                Thread.sleep(PAUSE_MS);
                samples += count(worker.getStackTrace(), counts);
            }
        }
        int all = samples;
        Map<String, Double> shares = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(each -> shares.put(each.getKey(), (double) each.getValue() / all));
        return shares;
    }

    private static int count(StackTraceElement[] stack, Map<String, Integer> counts) {
        Stream.of(stack)
                .map(StackTraceElement::getClassName)
                .filter(name -> name.startsWith("readout.") && !name.startsWith("readout.evaluation"))
                .findFirst()
                .ifPresent(name -> counts.merge(name.substring(0, name.lastIndexOf('.')), 1, Integer::sum));
        return stack.length == 0 ? 0 : 1;
    }
}

package readout.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * How far a run has come.
 *
 * @param total how many inputs there are; 0 or less if that is not known
 * @param read articles read
 * @param skipped articles whose readout was there already
 * @param failed inputs that could not be read
 * @param events in the articles read
 * @param slowest the article that took longest
 */
record Tally(long total, int read, int skipped, int failed, long events, Optional<Slowest> slowest) {
    private static final double MILLIS = 1000.0;

    /** The article that took longest, from opening it to its readout. */
    record Slowest(String input, Duration took) {}

    /** Nothing done yet. */
    static Tally of(long total) {
        return new Tally(total, 0, 0, 0, 0, Optional.empty());
    }

    Tally withRead(String input, int newEvents, Duration took) {
        Slowest now =
                slowest.filter(before -> before.took().compareTo(took) >= 0).orElseGet(() -> new Slowest(input, took));
        return new Tally(total, read + 1, skipped, failed, events + newEvents, Optional.of(now));
    }

    Tally withSkipped() {
        return new Tally(total, read, skipped + 1, failed, events, slowest);
    }

    Tally withFailed() {
        return new Tally(total, read, skipped, failed + 1, events, slowest);
    }

    boolean isComplete() {
        return done() == total;
    }

    private long done() {
        return (long) read + skipped + failed;
    }

    /** Articles a second; what was skipped does not count. */
    private double rate(Duration passed) {
        return (read + failed) * MILLIS / Math.max(1, passed.toMillis());
    }

    /** At the rate so far; empty if nothing was read yet or nobody knows how many are left. */
    private Optional<Duration> left(Duration passed) {
        return total <= 0 || read + failed == 0
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(Math.round(Math.max(0, total - done()) * MILLIS / rate(passed))));
    }

    /** {@code 97 of 200 articles, 1204 events, 3.1 articles/s, 33 s left, slowest a.txt 2.3 s}. */
    String line(Duration passed) {
        return String.format(
                        Locale.ROOT,
                        "%s articles, %d events, %.1f articles/s",
                        total > 0 ? done() + " of " + total : String.valueOf(done()),
                        events,
                        rate(passed))
                + left(passed).map(left -> ", " + words(left) + " left").orElse("")
                + (skipped > 0 ? ", " + skipped + " skipped" : "")
                + (failed > 0 ? ", " + failed + " failed" : "")
                + slowest.map(Tally::words).orElse("");
    }

    private static String words(Slowest slowest) {
        return String.format(
                Locale.ROOT,
                ", slowest %s %.1f s",
                slowest.input(),
                slowest.took().toMillis() / MILLIS);
    }

    private static String words(Duration left) {
        return left.toHours() > 0
                ? "%d h %d min".formatted(left.toHours(), left.toMinutesPart())
                : left.toMinutes() > 0
                        ? "%d min %d s".formatted(left.toMinutes(), left.toSecondsPart())
                        : left.toSeconds() + " s";
    }

    /** The same as one JSON object; what is not known is not there. */
    String json(Duration passed) {
        ObjectNode node = new ObjectMapper().createObjectNode();
        node.put("articles", done());
        if (total > 0) {
            node.put("of", total);
        }
        node.put("events", events)
                .put("skipped", skipped)
                .put("failed", failed)
                .put("per_second", Math.round(rate(passed) * 10) / 10.0);
        left(passed).ifPresent(left -> node.put("seconds_left", left.toSeconds()));
        slowest.ifPresent(most -> node.putObject("slowest")
                .put("input", most.input())
                .put("seconds", most.took().toMillis() / MILLIS));
        return node.toString();
    }
}

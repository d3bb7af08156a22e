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
 * @param spent the time that went into the articles read, by stage
 */
record Tally(long total, int read, int skipped, int failed, long events, Spent spent) {
    private static final double MILLIS = 1000.0;

    /** Nothing done yet. */
    static Tally of(long total) {
        return new Tally(total, 0, 0, 0, 0, Spent.NOTHING);
    }

    Tally withRead(int newEvents, Spent took) {
        return new Tally(total, read + 1, skipped, failed, events + newEvents, spent.plus(took));
    }

    Tally withSkipped() {
        return new Tally(total, read, skipped + 1, failed, events, spent);
    }

    Tally withFailed() {
        return new Tally(total, read, skipped, failed + 1, events, spent);
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

    /** {@code 97 of 200 articles, 1204 events, 3.1 articles/s, 33 s left, slowest: reading, 97 %}. */
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
                + spent.slowest()
                        .map(stage -> String.format(
                                Locale.ROOT, ", slowest: %s, %.0f %%", stage.id(), 100 * spent.share(stage)))
                        .orElse("");
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
        node.put("read", read)
                .put("skipped", skipped)
                .put("failed", failed)
                .put("events", events)
                .put("per_second", Math.round(rate(passed) * 10) / 10.0);
        left(passed).ifPresent(left -> node.put("seconds_left", left.toSeconds()));
        spent.slowest()
                .ifPresent(stage -> node.putObject("slowest")
                        .put("stage", stage.id())
                        .put("share", Math.round(spent.share(stage) * 100) / 100.0));
        return node.toString();
    }
}

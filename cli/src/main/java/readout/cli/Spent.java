package readout.cli;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import readout.pipeline.Timing;

/**
 * Time by stage, summed over threads.
 *
 * @param article from bytes to articles
 * @param reading from articles to readouts
 * @param writing from readouts to the output
 */
record Spent(Duration article, Duration reading, Duration writing) {
    static final Spent NOTHING = new Spent(Duration.ZERO, Duration.ZERO, Duration.ZERO);

    /** A part of the way from bytes to output. */
    enum Stage {
        ARTICLE,
        READING,
        WRITING;

        /** {@code reading}. */
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What one article took. */
    static Spent of(Timing took, Duration writing) {
        return new Spent(took.opening(), took.reading(), writing);
    }

    Spent plus(Spent more) {
        return new Spent(article.plus(more.article), reading.plus(more.reading), writing.plus(more.writing));
    }

    /** The stage that took most of the time; empty if none took any. */
    Optional<Stage> slowest() {
        return Arrays.stream(Stage.values())
                .filter(stage -> !in(stage).isZero())
                .max(Comparator.comparing(this::in));
    }

    /** The part of the whole time that went into a stage, 0 to 1; there must have been some. */
    double share(Stage stage) {
        return (double) in(stage).toNanos()
                / article.plus(reading).plus(writing).toNanos();
    }

    private Duration in(Stage stage) {
        return switch (stage) {
            case ARTICLE -> article;
            case READING -> reading;
            case WRITING -> writing;
        };
    }
}

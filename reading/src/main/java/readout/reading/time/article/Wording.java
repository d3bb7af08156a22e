package readout.reading.time.article;

import org.threeten.extra.LocalDateRange;

/** Windows in words. */
final class Wording {
    private Wording() {}

    /** "from 2021-01-20 to 2025-01-19", joined by "or". */
    static String of(Windows windows) {
        return windows.ranges().stream()
                .map(Wording::of)
                .reduce("%s or %s"::formatted)
                .orElse("");
    }

    private static String of(LocalDateRange range) {
        if (range.isUnboundedStart()) {
            return "until %s".formatted(range.getEndInclusive());
        }
        return range.isUnboundedEnd()
                ? "from %s".formatted(range.getStart())
                : "from %s to %s".formatted(range.getStart(), range.getEndInclusive());
    }
}

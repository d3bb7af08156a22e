package readout.reading.time.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/**
 * Days on which something may have been, as stretches in order that do not touch. Immutable.
 *
 * @param ranges the stretches
 */
record Windows(List<LocalDateRange> ranges) {
    private static final Comparator<LocalDateRange> ORDER = Comparator.comparing(LocalDateRange::getStart);

    static final Windows ALL = new Windows(List.of(LocalDateRange.ALL));

    Windows {
        List<LocalDateRange> merged = new ArrayList<>(ranges.size());
        for (LocalDateRange range : ranges.stream().sorted(ORDER).toList()) {
            if (!merged.isEmpty() && merged.getLast().isConnected(range)) {
                merged.set(merged.size() - 1, merged.getLast().union(range));
            } else {
                merged.add(range);
            }
        }
        ranges = List.copyOf(merged);
    }

    /** From one day to another, both inclusive. */
    static Windows between(LocalDate first, LocalDate last) {
        return new Windows(List.of(LocalDateRange.ofClosed(first, last)));
    }

    static Windows from(LocalDate first) {
        return new Windows(List.of(LocalDateRange.ofUnboundedEnd(first)));
    }

    static Windows until(LocalDate last) {
        return new Windows(List.of(LocalDateRange.ofUnboundedStart(last.plusDays(1))));
    }

    /** The days that both admit. */
    Windows and(Windows other) {
        List<LocalDateRange> shared = new ArrayList<>();
        for (LocalDateRange mine : ranges) {
            for (LocalDateRange its : other.ranges) {
                if (mine.overlaps(its)) {
                    shared.add(mine.intersection(its));
                }
            }
        }
        return new Windows(shared);
    }

    boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** The first day; empty if there is none, or no bound. */
    Optional<LocalDate> first() {
        return isEmpty() || ranges.getFirst().isUnboundedStart()
                ? Optional.empty()
                : Optional.of(ranges.getFirst().getStart());
    }

    /** The last day; empty if there is none, or no bound. */
    Optional<LocalDate> last() {
        return isEmpty() || ranges.getLast().isUnboundedEnd()
                ? Optional.empty()
                : Optional.of(ranges.getLast().getEndInclusive());
    }
}

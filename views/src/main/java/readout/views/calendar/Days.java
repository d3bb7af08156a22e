package readout.views.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import readout.model.time.Edtf;
import readout.model.time.Precision;

/**
 * A day, or a few days that are told to the day.
 *
 * @param first the first of them
 * @param last the last of them, inclusive
 */
record Days(LocalDate first, LocalDate last) {
    /** A visit or a conference; what lasts longer is a season, not a date to keep. */
    private static final int MOST = 7;

    /** The days of a time; empty if it is coarser than a day, or open. */
    static Optional<Days> of(Edtf when) {
        Optional<LocalDate> first = when.first();
        Optional<LocalDate> last = when.last();
        boolean isFine = when.precision().compareTo(Precision.DAY) >= 0
                && first.isPresent()
                && last.isPresent()
                && ChronoUnit.DAYS.between(first.get(), last.get()) < MOST;
        return isFine ? Optional.of(new Days(first.get(), last.get())) : Optional.empty();
    }

    /** Whether they share a day. */
    boolean overlaps(Days other) {
        return !first.isAfter(other.last) && !last.isBefore(other.first);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** How many days lie between the first days of both. */
    long distance(Days other) {
        return Math.abs(ChronoUnit.DAYS.between(first, other.first));
    }
}

package readout.model.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * A time of day on a day, to the hour, minute or second: {@code 2021-12-30T15:35-05:00}.
 *
 * @param local day and time on the clocks of its zone; what is finer than {@code precision} is 0
 * @param precision {@link Precision#HOUR}, {@link Precision#MINUTE} or {@link Precision#SECOND}
 * @param offset the zone's offset from UTC; empty for a local time of an unknown zone
 * @param qualifier its mark
 */
public record EdtfTime(LocalDateTime local, Precision precision, Optional<ZoneOffset> offset, Qualifier qualifier)
        implements Edtf {
    /** @throws DateTimeException if the precision is that of a day or coarser, or the year has not four digits */
    public EdtfTime {
        local = switch (precision) {
            case HOUR -> local.truncatedTo(ChronoUnit.HOURS);
            case MINUTE -> local.truncatedTo(ChronoUnit.MINUTES);
            case SECOND -> local.truncatedTo(ChronoUnit.SECONDS);
            case CENTURY, DECADE, YEAR, SEASON, QUARTER, MONTH, WEEK, DAY ->
                throw new DateTimeException(
                        "edtf: found a time of precision %s, expected hour or finer".formatted(precision));
        };
        EdtfDate.of(local.toLocalDate());
    }

    /** A time of an unknown zone. */
    public static EdtfTime of(LocalDateTime local, Precision precision) {
        return new EdtfTime(local, precision, Optional.empty(), Qualifier.NONE);
    }

    /** An instant, kept with its offset. */
    public static EdtfTime of(OffsetDateTime time, Precision precision) {
        return new EdtfTime(time.toLocalDateTime(), precision, Optional.of(time.getOffset()), Qualifier.NONE);
    }

    /** The same time, as sure as {@code other} says. */
    public EdtfTime withQualifier(Qualifier other) {
        return new EdtfTime(local, precision, offset, other);
    }

    @Override
    public Optional<LocalDate> first() {
        return Optional.of(local.toLocalDate());
    }

    @Override
    public Optional<LocalDate> last() {
        return first();
    }

    @Override
    public Optional<Instant> start() {
        return offset.map(local::toInstant);
    }

    @Override
    public Optional<Instant> end() {
        return start();
    }

    @Override
    public boolean isApproximate() {
        return qualifier.isApproximate();
    }

    @Override
    public boolean isUncertain() {
        return qualifier.isUncertain();
    }

    @Override
    public EdtfTime approximate() {
        return withQualifier(qualifier.approximate());
    }

    @Override
    public String toString() {
        return EdtfDate.of(local.toLocalDate()) + "T" + clock()
                + offset.map(ZoneOffset::getId).orElse("") + qualifier.mark();
    }

    private String clock() {
        return switch (precision) {
            case HOUR -> String.format(Locale.ROOT, "%02d", local.getHour());
            case MINUTE -> String.format(Locale.ROOT, "%02d:%02d", local.getHour(), local.getMinute());
            case SECOND, CENTURY, DECADE, YEAR, SEASON, QUARTER, MONTH, WEEK, DAY ->
                String.format(Locale.ROOT, "%02d:%02d:%02d", local.getHour(), local.getMinute(), local.getSecond());
        };
    }
}

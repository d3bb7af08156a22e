package readout.reading.time.event;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.PeriodDuration;
import readout.model.text.Span;
import readout.model.time.Basis;
import readout.model.time.Edtf;
import readout.model.time.EdtfInterval;
import readout.model.time.EdtfTime;
import readout.model.time.Timex;
import readout.model.time.When;

/** Puts a begin and a length together. */
final class Moment {
    private Moment() {}

    /**
     * The time of an event.
     *
     * @param time the expression that gives it
     * @param length how long it took, where the text says so
     * @param all all times of its sentence, for a second expression of the same instant
     */
    static When of(Timex time, Optional<Timex> length, List<Timex> all) {
        Optional<PeriodDuration> duration = length.flatMap(Moment::duration);
        Optional<Edtf> edtf = time.edtf()
                .map(begin -> duration.flatMap(each -> end(begin, each)).orElse(begin));
        List<Span> evidence = new ArrayList<>(2);
        evidence.add(time.span());
        all.stream()
                .filter(other -> isSameInstant(time, other))
                .map(Timex::span)
                .forEach(evidence::add);
        length.filter(each -> !each.equals(time)).map(Timex::span).ifPresent(evidence::add);
        return new When(edtf, edtf.map(Edtf::precision), time.zone(), duration, time.basis(), evidence);
    }

    /** The day of publication, for want of anything better. */
    static When published(Edtf day, Optional<Timex> length) {
        return new When(
                Optional.of(day),
                Optional.of(day.precision()),
                Optional.empty(),
                length.flatMap(Moment::duration),
                Basis.PUBLISHED,
                length.map(Timex::span).stream().toList());
    }

    static Optional<PeriodDuration> duration(Timex length) {
        try {
            return Optional.of(PeriodDuration.parse(length.value()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** From a begin that is known to the minute to the end; empty if it is not, or no length of hours is given. */
    private static Optional<Edtf> end(Edtf begin, PeriodDuration length) {
        if (!(begin instanceof EdtfTime time) || length.getDuration().isZero()) {
            return Optional.empty();
        }
        EdtfTime end = new EdtfTime(time.local().plus(length), time.precision(), time.offset(), time.qualifier());
        return Optional.of(EdtfInterval.of(time, end));
    }

    private static boolean isSameInstant(Timex time, Timex other) {
        Optional<java.time.Instant> instant = time.edtf().flatMap(Edtf::start);
        return instant.isPresent()
                && !time.equals(other)
                && other.edtf().flatMap(Edtf::start).equals(instant);
    }
}

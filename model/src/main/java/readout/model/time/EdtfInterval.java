package readout.model.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of time between two values, both included.
 *
 * @param from where it begins
 * @param to where it ends
 */
public record EdtfInterval(Bound from, Bound to) implements Edtf {
    /** One end of an interval. */
    public sealed interface Bound {
        /**
         * An end that is given.
         *
         * @param value an {@link EdtfDate} or an {@link EdtfTime}
         */
        record At(Edtf value) implements Bound {
            public At {
                if (value instanceof EdtfInterval || value instanceof EdtfSet) {
                    throw new IllegalArgumentException(
                            "edtf: found %s as an end, expected a date or time".formatted(value));
                }
            }

            @Override
            public String toString() {
                return value.toString();
            }
        }

        /** No end: it goes on, or has always been. */
        record Open() implements Bound {
            @Override
            public String toString() {
                return "..";
            }
        }

        /** An end that is not known. */
        record Unknown() implements Bound {
            @Override
            public String toString() {
                return "";
            }
        }

        /** The value of an end that is given. */
        default Optional<Edtf> given() {
            return this instanceof At at ? Optional.of(at.value()) : Optional.empty();
        }
    }

    /** @throws IllegalArgumentException if it ends before it begins, or neither end is given */
    public EdtfInterval {
        if (from.given().isEmpty() && to.given().isEmpty()) {
            throw new IllegalArgumentException("edtf: found no end, expected one at least");
        }
        if (endsBefore(from.given(), to.given())) {
            throw new IllegalArgumentException("edtf: found %s/%s, expected the earlier end first".formatted(from, to));
        }
    }

    /** From one date or time to another; of a set the interval reaches from its earliest or to its latest member. */
    public static EdtfInterval of(Edtf from, Edtf to) {
        return new EdtfInterval(begin(from), finish(to));
    }

    /** From a date or time on. */
    public static EdtfInterval since(Edtf from) {
        return new EdtfInterval(begin(from), new Bound.Open());
    }

    /** Up to a date or time. */
    public static EdtfInterval until(Edtf to) {
        return new EdtfInterval(new Bound.Open(), finish(to));
    }

    @Override
    public Optional<LocalDate> first() {
        return from.given().flatMap(Edtf::first);
    }

    @Override
    public Optional<LocalDate> last() {
        return to.given().flatMap(Edtf::last);
    }

    @Override
    public Optional<Instant> start() {
        return from.given().flatMap(Edtf::start);
    }

    @Override
    public Optional<Instant> end() {
        return to.given().flatMap(Edtf::end);
    }

    @Override
    public Precision precision() {
        Precision begin = from.given().or(to::given).orElseThrow().precision();
        Precision finish = to.given().or(from::given).orElseThrow().precision();
        return isWeek() ? Precision.WEEK : begin.compareTo(finish) < 0 ? begin : finish;
    }

    @Override
    public boolean isApproximate() {
        return from.given().filter(Edtf::isApproximate).isPresent()
                || to.given().filter(Edtf::isApproximate).isPresent();
    }

    @Override
    public boolean isUncertain() {
        return from.given().filter(Edtf::isUncertain).isPresent()
                || to.given().filter(Edtf::isUncertain).isPresent();
    }

    @Override
    public EdtfInterval approximate() {
        return new EdtfInterval(approximate(from), approximate(to));
    }

    @Override
    public String toString() {
        return from + "/" + to;
    }

    private boolean isWeek() {
        return from.given().isPresent()
                && to.given().isPresent()
                && first().filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY).isPresent()
                && first().map(day -> day.plusDays(6)).equals(last());
    }

    private static Bound begin(Edtf value) {
        return switch (value) {
            case EdtfInterval interval -> interval.from();
            case EdtfSet set -> begin(set.values().getFirst());
            case EdtfDate date -> new Bound.At(date);
            case EdtfTime time -> new Bound.At(time);
        };
    }

    private static Bound finish(Edtf value) {
        return switch (value) {
            case EdtfInterval interval -> interval.to();
            case EdtfSet set -> finish(set.values().getLast());
            case EdtfDate date -> new Bound.At(date);
            case EdtfTime time -> new Bound.At(time);
        };
    }

    private static Bound approximate(Bound bound) {
        return bound instanceof Bound.At at ? new Bound.At(at.value().approximate()) : bound;
    }

    private static boolean endsBefore(Optional<Edtf> begin, Optional<Edtf> finish) {
        if (begin.isEmpty() || finish.isEmpty()) {
            return false;
        }
        Optional<Instant> start = begin.get().start();
        Optional<Instant> end = finish.get().end();
        if (start.isPresent() && end.isPresent()) {
            return end.get().isBefore(start.get());
        }
        Optional<LocalDate> first = begin.get().first();
        Optional<LocalDate> last = finish.get().last();
        return first.isPresent() && last.isPresent() && last.get().isBefore(first.get());
    }
}

package readout.views.ics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.event.Place;
import readout.model.event.Status;
import readout.model.time.Edtf;

/** One event of the calendar as one or several articles tell it, the earliest first. */
final class Appointment {
    /** So many days after it was last told of, and was to be, a telling is of something else. */
    private static final int WINDOW_DAYS = 60;

    private final List<Telling> tellings = new ArrayList<>();
    private Edtf when;
    private Optional<Place> where;
    private Status status;
    private int sequence;
    private Optional<LocalDate> changed;

    Appointment(Telling first, Edtf when) {
        tellings.add(first);
        this.when = when;
        where = first.event().where();
        status = status(first);
        changed = first.published();
    }

    Telling first() {
        return tellings.getFirst();
    }

    /** All that tell of it, in the order of publication. */
    List<Telling> tellings() {
        return tellings;
    }

    /** The time by the last telling that gives one. */
    Edtf when() {
        return when;
    }

    /** The place by the last telling that gives one. */
    Optional<Place> where() {
        return where;
    }

    /** What the last telling makes of it. */
    Status status() {
        return status;
    }

    /** How often time, place or status was changed, RFC 5545 section 3.8.7.4. */
    int sequence() {
        return sequence;
    }

    /** When it was changed last, or first told; empty if that is not known. */
    Optional<LocalDate> changed() {
        return changed;
    }

    /** Whether a telling, published later, is of this: see {@link Agenda}. */
    boolean isToldBy(Telling telling) {
        Telling last = tellings.getLast();
        boolean isAlike = telling.type() == last.type() && telling.isOfSameSides(first());
        boolean isSame =
                telling.article().equals(last.article()) && telling.published().equals(last.published());
        if (!isAlike || isSame || !isNear(telling, last)) {
            return false;
        }
        Optional<Edtf> other = telling.event().when().edtf();
        if (other.isEmpty()) {
            return telling.isAgainst() && isOpen();
        }
        return other.get().intersects(when) || isOpen() && namesDay(telling);
    }

    /** Takes the later telling up. */
    void add(Telling telling) {
        Edtf before = when;
        Optional<Place> beforeWhere = where;
        Status beforeStatus = status;
        Optional<Edtf> told = telling.event().when().edtf();
        boolean isCoarser = told.filter(
                        edtf -> edtf.intersects(before) && edtf.precision().compareTo(before.precision()) < 0)
                .isPresent();
        boolean isKept = isCoarser || telling.isAgainst() && !telling.isPutOff();
        when = isKept ? before : told.orElse(before);
        where = telling.event().where().or(() -> beforeWhere);
        status = status(telling);
        tellings.add(telling);
        boolean isChanged = !when.equals(before)
                || !where.map(Place::name).equals(beforeWhere.map(Place::name))
                || IcsStatus.of(status) != IcsStatus.of(beforeStatus);
        if (isChanged) {
            sequence++;
            changed = telling.published();
        }
    }

    /** What is put off to another day is planned for that day. */
    private static Status status(Telling telling) {
        return telling.isPutOff() ? Status.PLANNED : telling.status();
    }

    private boolean isOpen() {
        return tellings.getLast().isAhead();
    }

    /** Whether it came out not long after this was last told of, or was to be. */
    private boolean isNear(Telling telling, Telling last) {
        if (telling.published().isEmpty() || last.published().isEmpty()) {
            return false;
        }
        LocalDate end = when.last()
                .filter(day -> day.isAfter(last.published().get()))
                .orElse(last.published().get());
        return ChronoUnit.DAYS.between(end, telling.published().get()) <= WINDOW_DAYS;
    }

    /** "Moved from Monday to Wednesday": the words name the day that was planned. */
    private boolean namesDay(Telling telling) {
        return when.first().equals(when.last())
                && when.first().filter(telling.told()::contains).isPresent();
    }
}

package readout.views.calendar;

import java.time.LocalDate;
import java.util.Optional;
import readout.model.event.Place;
import readout.model.event.Status;
import readout.model.time.Edtf;

/**
 * Whether a telling is of an appointment that earlier tellings with the same key announced.
 *
 * <p>Beside the key, and nobody who stands where another stood, it takes one of: the same day; words that name the day for
 * which it was planned; the same town, where the time agrees or moves by a day; or a cancellation without a day,
 * or a fact within a plan for some weeks, where there is only one plan. A plan is open until its day has passed, and a telling must come out within {@value #WINDOW_DAYS} days
 * of the one before. What is over and done is told twice only of meetings and the like, on the same day, and at no other
 * place or hour.
 */
enum Match {
    /** Another appointment, or nobody can tell. */
    NONE,
    /** The only open plan that these sides have. */
    ONLY,
    /** The same town. */
    PLACE,
    /** The words name the day for which it was planned. */
    REFERENCE,
    /** A day from which it has been moved: the article has not heard of it. */
    STALE,
    /** The same day. */
    DAY;

    /** How long after the last telling a further one may come out. */
    static final int WINDOW_DAYS = 180;

    /** How far a plan moves without a word on the former day. */
    static final int NEAR_DAYS = 1;

    static Match of(Appointment appointment, Telling telling) {
        if (appointment.tellings().stream().anyMatch(telling::isBeside)
                || !isInTime(appointment.tellings().getLast(), telling)
                || areOthers(appointment, telling)) {
            return NONE;
        }
        Version now = appointment.now();
        return switch (telling.status()) {
            case HAPPENED, ONGOING -> fact(now, telling);
            case PLANNED -> plan(appointment, telling);
            case CALLED_OFF, DENIED -> no(now, telling);
            case CONDITIONAL, DEMANDED, THREATENED, ALLEGED -> NONE;
        };
    }

    /** Whether some side is stood for by somebody else. */
    private static boolean areOthers(Appointment appointment, Telling telling) {
        return appointment.tellings().stream()
                .anyMatch(each -> each.names().entrySet().stream()
                        .anyMatch(side -> !telling.names()
                                .getOrDefault(side.getKey(), side.getValue())
                                .equals(side.getValue())));
    }

    private static boolean isInTime(Telling last, Telling telling) {
        Optional<LocalDate> from = last.published();
        Optional<LocalDate> to = telling.published();
        return from.isPresent()
                && to.isPresent()
                && !to.get().isAfter(from.get().plusDays(WINDOW_DAYS));
    }

    private static Match fact(Version now, Telling telling) {
        if (now.status().isFactual()) {
            boolean isOne = telling.event().type().isMutual()
                    && isSameDay(now, telling)
                    && !isElsewhere(now, telling)
                    && !isAtAnotherHour(now, telling);
            return isOne ? DAY : NONE;
        }
        if (isSameDay(now, telling)) {
            return DAY;
        }
        boolean isOfPlan = now.status() == Status.PLANNED && isWithin(now, telling) && !isElsewhere(now, telling);
        return isOfPlan ? isSameTown(now, telling) ? PLACE : ONLY : NONE;
    }

    private static Match plan(Appointment appointment, Telling telling) {
        Version now = appointment.now();
        if (now.status().isFactual()) {
            return NONE;
        }
        if (isSameDay(now, telling)) {
            return DAY;
        }
        if (appointment.versions().stream().anyMatch(former -> isSameDay(former, telling))) {
            return STALE;
        }
        if (isOver(now, telling) || isElsewhereOnItsDay(now, telling)) {
            return NONE;
        }
        if (isNamed(now, telling)) {
            return REFERENCE;
        }
        boolean isNear = isWithin(now, telling)
                || now.days()
                        .flatMap(
                                mine -> telling.when().flatMap(Days::of).filter(its -> mine.distance(its) <= NEAR_DAYS))
                        .isPresent();
        return now.status() == Status.PLANNED && isSameTown(now, telling) && isNear ? PLACE : NONE;
    }

    private static Match no(Version now, Telling telling) {
        if (now.status().isFactual()) {
            return NONE;
        }
        if (isSameDay(now, telling)) {
            return DAY;
        }
        if (isNamed(now, telling) && !isElsewhereOnItsDay(now, telling)) {
            return REFERENCE;
        }
        boolean isOpen = now.status() == Status.PLANNED && !isOver(now, telling);
        boolean isTold = telling.when().isEmpty() || isWithin(now, telling);
        if (telling.status() != Status.CALLED_OFF || !isOpen || !isTold || isElsewhere(now, telling)) {
            return NONE;
        }
        return isSameTown(now, telling) ? PLACE : ONLY;
    }

    private static boolean isSameDay(Version now, Telling telling) {
        Optional<Days> its = telling.when().flatMap(Days::of);
        return now.days().flatMap(mine -> its.filter(mine::overlaps)).isPresent();
    }

    private static boolean isNamed(Version now, Telling telling) {
        return now.days()
                .filter(mine -> telling.beside().stream().anyMatch(mine::contains))
                .isPresent();
    }

    /** Whether the article has another event of this kind on the day: then that one is meant, or both. */
    private static boolean isElsewhereOnItsDay(Version now, Telling telling) {
        return now.days()
                .filter(mine -> telling.elsewhere().stream().anyMatch(mine::contains))
                .isPresent();
    }

    /** Whether one of both times, told coarsely, takes in the other. */
    private static boolean isWithin(Version now, Telling telling) {
        Optional<Edtf> its = telling.when();
        boolean isCoarse = now.days().isEmpty() || its.flatMap(Days::of).isEmpty();
        return isCoarse
                && now.when()
                        .flatMap(mine -> its.filter(other -> mine.contains(other) || other.contains(mine)))
                        .isPresent();
    }

    private static boolean isOver(Version now, Telling telling) {
        return now.days()
                .flatMap(mine -> telling.published().filter(day -> day.isAfter(mine.last())))
                .isPresent();
    }

    private static boolean isSameTown(Version now, Telling telling) {
        return town(now.where()).isPresent() && town(now.where()).equals(town(telling.where()));
    }

    private static boolean isElsewhere(Version now, Telling telling) {
        Optional<String> mine = town(now.where());
        Optional<String> its = town(telling.where());
        return mine.isPresent() && its.isPresent() && !mine.equals(its);
    }

    private static boolean isAtAnotherHour(Version now, Telling telling) {
        return now.when()
                .filter(mine -> mine.start().isPresent())
                .flatMap(mine -> telling.when().filter(its -> its.start().isPresent() && !mine.intersects(its)))
                .isPresent();
    }

    private static Optional<String> town(Optional<Place> place) {
        return place.filter(each -> each.feature() == Place.Feature.CITY || each.feature() == Place.Feature.SITE)
                .map(each -> each.name() + "/" + each.country().orElse(""));
    }
}

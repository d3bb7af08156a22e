package readout.views.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import readout.model.event.Place;
import readout.model.event.Status;
import readout.model.time.Edtf;

/**
 * How an appointment stood after a telling that changed it.
 *
 * @param status what the articles so far commit themselves to; {@link Status#PLANNED} again where it was moved
 * @param when the time; of what is called off the time for which it was planned
 * @param zone the zone in which the time was given
 * @param where the place
 * @param by the telling
 */
public record Version(Status status, Optional<Edtf> when, Optional<String> zone, Optional<Place> where, Telling by) {
    /** As the first telling has it. */
    static Version of(Telling telling) {
        Status status = telling.putOff().isPresent() ? Status.PLANNED : telling.status();
        return new Version(status, telling.when(), zone(telling), telling.where(), telling);
    }

    /** The days, if they are told to the day. */
    Optional<Days> days() {
        return when.flatMap(Days::of);
    }

    /** As it stands after another telling: this itself if nothing has changed. */
    Version after(Telling telling) {
        Version next = telling.isAgainst() ? afterNo(telling) : afterYes(telling);
        boolean isSame = next.status == status
                && next.when.equals(when)
                && placeName(next).equals(placeName(this));
        return isSame ? this : next;
    }

    private Version afterYes(Telling telling) {
        boolean isKept = telling.when().isEmpty()
                || when.filter(old -> adds(telling.when().get(), old)).isPresent();
        return new Version(
                telling.status(),
                isKept ? when : telling.when(),
                isKept ? zone : zone(telling),
                telling.where().filter(place -> !isKnownFinerThan(place)).or(() -> where),
                telling);
    }

    /** Moved where the words name one new day, otherwise called off. */
    private Version afterNo(Telling telling) {
        return moved(telling)
                .map(day -> new Version(
                        Status.PLANNED,
                        Optional.of(day),
                        zone(telling),
                        telling.where().or(() -> where),
                        telling))
                .orElseGet(() -> new Version(telling.status(), when, zone, where, telling));
    }

    /** The one day ahead, beside the former one, that the words of a cancellation name. */
    private Optional<Edtf> moved(Telling telling) {
        Optional<Days> former = days();
        if (former.isEmpty() || telling.status() != Status.CALLED_OFF) {
            return Optional.empty();
        }
        List<LocalDate> ahead = telling.told().stream()
                .filter(day -> !former.get().contains(day) && telling.isAhead(day))
                .toList();
        boolean isNamed = telling.beside().stream().anyMatch(former.get()::contains);
        boolean isUntil = telling.when().filter(Version::isUntil).isPresent()
                && ahead.stream().allMatch(former.get().last()::isBefore);
        if (ahead.size() != 1 || !isNamed && !isUntil) {
            return Optional.empty();
        }
        Edtf day = Edtf.of(ahead.getFirst());
        return telling.when().filter(day::contains).or(() -> Optional.of(day));
    }

    /** "Until 20 September". */
    private static boolean isUntil(Edtf when) {
        return when.first().isEmpty() && when.last().isPresent();
    }

    /** Whether {@code old} says all that {@code fresh} does: it lies within it and is told no coarser. */
    private static boolean adds(Edtf fresh, Edtf old) {
        boolean isInstant = fresh.start().isPresent()
                && fresh.start().equals(old.start())
                && fresh.end().equals(old.end());
        return fresh.equals(old)
                || isInstant
                || fresh.contains(old) && fresh.precision().compareTo(old.precision()) < 0;
    }

    /** Whether the place is only the country of the one that is known. */
    private boolean isKnownFinerThan(Place place) {
        return place.feature() == Place.Feature.COUNTRY
                && where.flatMap(Place::country).equals(place.country())
                && where.flatMap(Place::country).isPresent();
    }

    private static Optional<String> zone(Telling telling) {
        return telling.event().when().zone();
    }

    private static Optional<String> placeName(Version version) {
        return version.where.map(Place::name);
    }
}

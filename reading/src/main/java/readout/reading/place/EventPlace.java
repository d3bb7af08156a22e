package readout.reading.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.model.event.EventType;
import readout.model.event.Place;
import readout.model.syntax.Sentence;
import readout.reading.Occurrence;
import readout.reading.Scene;

/**
 * Where an event took place, if its own clause says so: "met in Oslo", "the Oslo talks", "shelled the port of Aden". For
 * what happens in the street, a sentence without any place is where the one before it was, or in the one city of the
 * article. Stateless.
 */
public final class EventPlace {
    private static final int BACK = 2;
    private static final int COMMA = 2;
    private static final double INHERITED = 0.5;
    private static final Set<EventType> LOCAL = Set.of(EventType.PROTEST, EventType.ASSAULT, EventType.COERCE);

    private final PlaceWords words;
    private final PlaceSense sense;

    /** The stage with the codebook's words. */
    public EventPlace(PlaceWords words) {
        this.words = words;
        this.sense = new PlaceSense(words);
    }

    /** The place that the text gives for the act itself. */
    public Optional<Place> where(Occurrence occurrence, Scene scene) {
        Sentence sentence = occurrence.sentence();
        return sentence.graph().flatMap(graph -> {
            Attachment attachment = new Attachment(words, sense, occurrence, graph);
            return nearest(attachment, named(occurrence, scene))
                    .or(() -> nearest(attachment, new UnnamedPlaces(words).of(sentence, scene)))
                    .or(() -> inherited(occurrence, scene));
        });
    }

    /** The places that the sentence names, without the state after a city's comma. */
    private static List<Place> named(Occurrence occurrence, Scene scene) {
        List<Place> all = in(occurrence.sentence(), scene).toList();
        return all.stream()
                .filter(place -> all.stream().noneMatch(inner -> isInside(inner, place)))
                .toList();
    }

    private static boolean isInside(Place inner, Place outer) {
        return inner.feature() == Place.Feature.CITY
                && outer.feature() != Place.Feature.CITY
                && inner.span().end() + COMMA == outer.span().start()
                && inner.country().equals(outer.country());
    }

    private static Stream<Place> in(Sentence sentence, Scene scene) {
        return scene.placesIn(sentence.span()).stream();
    }

    private static Optional<Place> nearest(Attachment attachment, List<Place> places) {
        List<Found> found = new ArrayList<>();
        places.forEach(place -> attachment.rank(place).ifPresent(rank -> found.add(new Found(place, rank))));
        return found.stream().min(Comparator.comparingInt(Found::rank)).map(Found::place);
    }

    /** For local acts in a sentence without a place: the one city of a sentence before, or of the whole article. */
    private Optional<Place> inherited(Occurrence occurrence, Scene scene) {
        Sentence sentence = occurrence.sentence();
        if (!LOCAL.contains(occurrence.type()) || in(sentence, scene).findAny().isPresent()) {
            return Optional.empty();
        }
        for (int back = 1; back <= BACK && sentence.index() - back >= 0; back++) {
            Sentence before = scene.document().sentences().get(sentence.index() - back);
            if (before.paragraph() != sentence.paragraph()) {
                break;
            }
            Optional<Place> city = only(in(before, scene));
            if (city.isPresent()) {
                return city.filter(place -> isHome(place, occurrence)).map(EventPlace::pointedTo);
            }
        }
        return only(scene.places().stream())
                .filter(place -> isHome(place, occurrence))
                .map(EventPlace::pointedTo);
    }

    /** The one city among places; a site where there is no city. */
    private static Optional<Place> only(Stream<Place> places) {
        List<Place> all = places.toList();
        return only(all, Place.Feature.CITY).or(() -> only(all, Place.Feature.SITE));
    }

    private static Optional<Place> only(List<Place> places, Place.Feature feature) {
        List<Place> fitting =
                places.stream().filter(place -> place.feature() == feature).toList();
        long names = fitting.stream().map(Place::name).distinct().count();
        return names == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /** Whether nobody from elsewhere takes part. */
    private static boolean isHome(Place place, Occurrence occurrence) {
        return occurrence
                .parties()
                .flatMap(party -> party.code().stream())
                .allMatch(code -> place.country().filter(code::equals).isPresent());
    }

    private static Place pointedTo(Place place) {
        return new Place(
                place.name(),
                place.country(),
                place.feature(),
                place.latitude(),
                place.longitude(),
                place.radiusKm(),
                place.span(),
                place.score() * INHERITED,
                "the place of the sentence before");
    }

    private record Found(Place place, int rank) {}
}

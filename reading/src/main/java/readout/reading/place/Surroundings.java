package readout.reading.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.knowledge.Knowledge;
import readout.knowledge.place.Location;
import readout.model.event.Place;
import readout.model.syntax.Token;

/** What stands beside a place's name and tells which one is meant: a kind of place, or a region after a comma. */
final class Surroundings {
    private static final double WITHIN_KM = 500;

    private final Knowledge knowledge;
    private final PlaceWords words;
    private final Map<Integer, List<Toponym>> bySentence;

    Surroundings(Knowledge knowledge, PlaceWords words, List<Toponym> toponyms) {
        this.knowledge = knowledge;
        this.words = words;
        this.bySentence = toponyms.stream()
                .collect(Collectors.groupingBy(each -> each.sentence().index()));
    }

    /** The kind of place that a noun beside the name tells: "the state of Victoria", "Herat province". */
    Optional<Place.Feature> kind(Toponym toponym) {
        int next = toponym.last() + 1;
        if (next < toponym.sentence().size() && toponym.sentence().token(next).isNoun()) {
            return words.kind(toponym.sentence().token(next));
        }
        int before = toponym.first() - 2;
        return before >= 0
                        && words.isIn(PlaceWords.Cue.TOWARD, toponym.sentence().token(before + 1))
                ? words.kind(toponym.sentence().token(before))
                : Optional.empty();
    }

    /** The region or state named after a comma: "Illinois" in "Geneva, Illinois". */
    Optional<Location> after(Toponym toponym) {
        return beside(toponym).stream()
                .filter(other -> other.first() == toponym.last() + 2)
                .filter(other -> isComma(toponym.sentence().token(toponym.last() + 1)))
                .flatMap(other -> regions(other).stream())
                .filter(region -> toponym.locations().stream().anyMatch(each -> isInside(each, region)))
                .findFirst();
    }

    /** The names in the same sentence, itself among them, in order. */
    List<Toponym> beside(Toponym toponym) {
        return bySentence.getOrDefault(toponym.sentence().index(), List.of());
    }

    private List<Location> regions(Toponym other) {
        List<Location> regions = new ArrayList<>();
        other.state()
                .flatMap(state -> knowledge.places().named(state.name()).stream()
                        .filter(each -> each.feature() == Place.Feature.COUNTRY)
                        .findFirst())
                .ifPresent(regions::add);
        other.locations().stream()
                .filter(each -> each.feature() != Place.Feature.CITY)
                .forEach(regions::add);
        return regions;
    }

    private static boolean isComma(Token token) {
        return token.tag().equals(",");
    }

    /** Whether a place lies in a region of its state. */
    static boolean isInside(Location location, Location region) {
        return !location.id().equals(region.id())
                && location.country().equals(region.country())
                && (region.feature() == Place.Feature.COUNTRY
                        || location.kmTo(region)
                                <= Math.max(WITHIN_KM, region.radiusKm().orElse(0)));
    }
}

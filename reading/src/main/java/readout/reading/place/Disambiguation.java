package readout.reading.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import readout.knowledge.Knowledge;
import readout.knowledge.place.Location;
import readout.knowledge.state.State;
import readout.model.event.Mention;
import readout.model.event.Party;
import readout.model.event.Place;

/**
 * Chooses among places of one name: by what the text adds ("Geneva, Illinois"), by the states that the article speaks of,
 * by places near it that are certain, and by size.
 */
final class Disambiguation {
    private static final double INSIDE = 3;
    private static final double STATE = 2.5;
    private static final double NEAR = 1.0;
    private static final double NEAR_KM = 400;
    private static final double NAME = 1.5;
    private static final double KIND = 2;
    private static final double LISTED = 1;
    private static final double REGION_SIZE = 2.8;
    private static final long SMALL = 100_000;

    private final PlaceWords words;
    private final Map<String, Double> states = new HashMap<>();
    private final List<Location> certain = new ArrayList<>();
    private final Surroundings surroundings;
    private final double most;

    Disambiguation(Knowledge knowledge, PlaceWords words, List<Mention> mentions, List<Toponym> toponyms) {
        this.words = words;
        this.surroundings = new Surroundings(knowledge, words, toponyms);
        for (Mention mention : mentions) {
            mention.parties().stream()
                    .flatMap((Party party) -> party.code().stream())
                    .forEach(code -> states.merge(code, 1.0, Double::sum));
        }
        for (Toponym toponym : toponyms) {
            toponym.state().ifPresent(state -> states.merge(state.code(), 1.0, Double::sum));
            if (toponym.state().isEmpty() && toponym.locations().size() == 1) {
                Location only = toponym.locations().getFirst();
                certain.add(only);
                only.country().ifPresent(code -> states.merge(code, 0.5, Double::sum));
            }
        }
        most = states.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        states.replaceAll((code, count) -> count / most);
    }

    /** The place that a name means. */
    Place place(Toponym toponym) {
        Optional<Location> outer = surroundings.after(toponym);
        if (toponym.state().isPresent() && outer.isEmpty() && !isRegionOfOther(toponym)) {
            return ofState(toponym, toponym.state().get());
        }
        List<Location> locations = toponym.locations();
        if (locations.isEmpty() || isFarFetched(toponym)) {
            return unknown(toponym);
        }
        Location best = locations.getFirst();
        double bestScore = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < locations.size(); i++) {
            double score = score(locations.get(i), i, outer) + fit(toponym, locations.get(i));
            if (score > bestScore) {
                second = bestScore;
                bestScore = score;
                best = locations.get(i);
            } else {
                second = Math.max(second, score);
            }
        }
        double sure = locations.size() == 1 ? 0.9 : Math.min(0.95, 0.5 + (bestScore - second) / 6);
        String reason = locations.size() == 1
                ? "the only place known by the name"
                : "best of %d of the name: %s".formatted(locations.size(), why(best, outer));
        return of(toponym, best, sure, reason);
    }

    /** A name that is a state's and also a region's elsewhere ("Georgia"), where the article speaks of that elsewhere alone. */
    private boolean isRegionOfOther(Toponym toponym) {
        String code = toponym.state().map(State::code).orElse("");
        double own = states.getOrDefault(code, 0.0);
        return toponym.locations().stream()
                .filter(location -> location.feature() == Place.Feature.REGION)
                .flatMap(location -> location.country().stream())
                .anyMatch(country -> !country.equals(code)
                        && certain.stream()
                                        .filter(each -> each.country()
                                                .filter(country::equals)
                                                .isPresent())
                                        .count()
                                >= 2
                        && states.getOrDefault(country, 0.0) > own);
    }

    /** Whether the only place of the name is small and lies in a state of which the article says nothing. */
    private boolean isFarFetched(Toponym toponym) {
        Location only = toponym.locations().getFirst();
        return toponym.locations().size() == 1
                && only.feature() == Place.Feature.CITY
                && !only.isCapital()
                && only.population() < SMALL
                && states.size() > 1
                && only.country().map(code -> states.getOrDefault(code, 0.0)).orElse(1.0) <= 0.5 / most;
    }

    /** How well a place fits the name as printed and the words beside it. */
    private double fit(Toponym toponym, Location location) {
        double fit = location.name().equalsIgnoreCase(toponym.text()) ? NAME : 0;
        Optional<Place.Feature> kind = surroundings.kind(toponym);
        if (kind.isPresent()) {
            fit += kind.get() == location.feature() ? KIND : 0;
        }
        boolean isAmongRegions = location.feature() == Place.Feature.REGION
                && surroundings.beside(toponym).stream().anyMatch(other -> isListed(toponym, other) && isRegion(other));
        return isAmongRegions ? fit + LISTED : fit;
    }

    private static boolean isListed(Toponym one, Toponym other) {
        return other.first() == one.last() + 2 || one.first() == other.last() + 2;
    }

    private static boolean isRegion(Toponym other) {
        return other.state().isEmpty()
                && !other.locations().isEmpty()
                && other.locations().stream().allMatch(each -> each.feature() == Place.Feature.REGION);
    }

    private double score(Location location, int rank, Optional<Location> outer) {
        boolean isCity = location.feature() == Place.Feature.CITY;
        double size = isCity ? Math.log10(Math.max(1, location.population())) * 0.5 : REGION_SIZE;
        double score = size - rank * 0.05;
        if (location.isCapital()) {
            score += 1;
        }
        if (rank == 0 && !isCity) {
            score += 1;
        }
        score += STATE
                * location.country().map(code -> states.getOrDefault(code, 0.0)).orElse(0.0);
        if (outer.filter(region -> Surroundings.isInside(location, region)).isPresent()) {
            score += INSIDE * 2;
        }
        boolean isNear = certain.stream().anyMatch(other -> !other.equals(location) && other.kmTo(location) < NEAR_KM);
        return isNear ? score + NEAR : score;
    }

    private static String why(Location best, Optional<Location> outer) {
        return outer.filter(region -> Surroundings.isInside(best, region))
                .map(region -> "it lies in " + region.name())
                .orElse("states in the article, places near it, size");
    }

    private static Place ofState(Toponym toponym, State state) {
        return new Place(
                state.name(),
                Optional.of(state.code()),
                Place.Feature.COUNTRY,
                state.latitude(),
                state.longitude(),
                state.radiusKm(),
                toponym.span(),
                0.95,
                "a state's name");
    }

    private static Place of(Toponym toponym, Location location, double score, String reason) {
        return new Place(
                location.name(),
                location.country(),
                location.feature(),
                OptionalDouble.of(location.latitude()),
                OptionalDouble.of(location.longitude()),
                location.radiusKm(),
                toponym.span(),
                score,
                location.note().isEmpty() ? reason : reason + "; " + location.note());
    }

    /** What an unknown name is by its own last noun ("Abéché Central Hospital") or the one beside it. */
    private Place.Feature kindOf(Toponym toponym) {
        return words.kind(toponym.sentence().token(toponym.last()))
                .or(() -> surroundings.kind(toponym))
                .orElse(Place.Feature.AREA);
    }

    private Place unknown(Toponym toponym) {
        return new Place(
                toponym.text(),
                Optional.empty(),
                kindOf(toponym),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                toponym.span(),
                0.3,
                "in no table");
    }
}

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
import readout.model.syntax.Token;

/**
 * Chooses among places of one name: by what the text adds ("Geneva, Illinois"), by the states that the article speaks of,
 * by places near it that are certain, and by size.
 */
final class Disambiguation {
    private static final double INSIDE = 3;
    private static final double STATE = 2.5;
    private static final double NEAR = 1.0;
    private static final double NEAR_KM = 400;
    private static final double WITHIN_KM = 500;

    private final Knowledge knowledge;
    private final Map<String, Double> states = new HashMap<>();
    private final List<Location> certain = new ArrayList<>();
    private final List<Toponym> all;

    Disambiguation(Knowledge knowledge, List<Mention> mentions, List<Toponym> toponyms) {
        this.knowledge = knowledge;
        this.all = toponyms;
        for (Mention mention : mentions) {
            mention.parties().stream()
                    .flatMap((Party party) -> party.code().stream())
                    .forEach(code -> states.merge(code, 1.0, Double::sum));
        }
        for (Toponym toponym : toponyms) {
            toponym.state().ifPresent(state -> states.merge(state.code(), 1.0, Double::sum));
            if (toponym.state().isEmpty() && toponym.locations().size() == 1) {
                certain.add(toponym.locations().getFirst());
            }
        }
        double most =
                states.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        states.replaceAll((code, count) -> count / most);
    }

    /** The place that a name means. */
    Place place(Toponym toponym) {
        Optional<Location> outer = after(toponym);
        if (toponym.state().isPresent() && outer.isEmpty() && !isRegionOfOther(toponym)) {
            return ofState(toponym, toponym.state().get());
        }
        List<Location> locations = toponym.locations();
        if (locations.isEmpty()) {
            return unknown(toponym);
        }
        Location best = locations.getFirst();
        double bestScore = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < locations.size(); i++) {
            double score = score(locations.get(i), i, outer);
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

    private double score(Location location, int rank, Optional<Location> outer) {
        double score = -rank * 0.05 + Math.log10(Math.max(1, location.population())) * 0.5;
        if (location.isCapital()) {
            score += 1;
        }
        if (isPolitical(location)) {
            score += 2.5;
        }
        score += STATE
                * location.country().map(code -> states.getOrDefault(code, 0.0)).orElse(0.0);
        if (outer.filter(region -> isInside(location, region)).isPresent()) {
            score += INSIDE * 2;
        }
        boolean isNear = certain.stream().anyMatch(other -> other != location && other.kmTo(location) < NEAR_KM);
        return isNear ? score + NEAR : score;
    }

    private static boolean isPolitical(Location location) {
        return location.feature() != Place.Feature.CITY
                && location.population() == 0
                && !location.states().isEmpty();
    }

    private static boolean isInside(Location location, Location region) {
        return !location.id().equals(region.id())
                && location.country().equals(region.country())
                && (region.feature() == Place.Feature.COUNTRY
                        || location.kmTo(region)
                                <= Math.max(WITHIN_KM, region.radiusKm().orElse(0)));
    }

    private static String why(Location best, Optional<Location> outer) {
        return outer.filter(region -> isInside(best, region))
                .map(region -> "it lies in " + region.name())
                .orElse("states in the article, places near it, size");
    }

    /** The region or state named after a comma: "Illinois" in "Geneva, Illinois". */
    private Optional<Location> after(Toponym toponym) {
        return all.stream()
                .filter(other -> other.sentence() == toponym.sentence() && other.first() == toponym.last() + 2)
                .filter(other -> isComma(toponym.sentence().token(toponym.last() + 1)))
                .flatMap(other -> regions(other).stream())
                .filter(region -> toponym.locations().stream().anyMatch(each -> isInside(each, region)))
                .findFirst();
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

    private static Place unknown(Toponym toponym) {
        List<String> words = new ArrayList<>();
        for (int i = toponym.first(); i <= toponym.last(); i++) {
            words.add(toponym.sentence().token(i).text());
        }
        return new Place(
                String.join(" ", words),
                Optional.empty(),
                Place.Feature.AREA,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                toponym.span(),
                0.3,
                "in no table");
    }
}

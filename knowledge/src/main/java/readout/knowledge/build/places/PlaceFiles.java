package readout.knowledge.build.places;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import readout.knowledge.data.DataFolder;
import readout.knowledge.data.Row;
import readout.knowledge.name.Fold;
import readout.knowledge.place.Location;
import readout.knowledge.state.State;
import readout.knowledge.state.States;
import readout.model.event.Place.Feature;

/** Reads the files of places and orders them by how likely a newspaper means them. */
public final class PlaceFiles {
    private static final long NATURAL_WEIGHT = 60_000;

    /** A capital is as well known as a city of so many people more, and so many times its own. */
    private static final long CAPITAL_WEIGHT = 300_000;

    private static final long CAPITAL_TIMES = 5;
    private static final long COUNTRY_WEIGHT = Long.MAX_VALUE / 2;
    private static final long POLITICAL_WEIGHT = Long.MAX_VALUE;
    private static final int LOWEST_SCALE = 8;

    private final DataFolder data;
    private final States states;
    private final Map<String, Row> english = new HashMap<>();
    private final Map<String, Long> regionWeights = new HashMap<>();

    private PlaceFiles(DataFolder data, States states) throws IOException {
        this.data = data;
        this.states = states;
        data.table("places-extra.tsv").rows().forEach(row -> english.put(row.text("id"), row));
    }

    /** All places, best known first. */
    public static List<Ranked> read(DataFolder data, States states) throws IOException {
        return new PlaceFiles(data, states).read();
    }

    private List<Ranked> read() throws IOException {
        List<Ranked> places = new ArrayList<>();
        data.read("regions-political.tsv", row -> written(row, row.text("countries"))).stream()
                .filter(place -> states.named(place.place().name()).isEmpty())
                .forEach(places::add);
        places.addAll(data.read("places-added.tsv", row -> written(row, row.text("country"))));
        states.all().forEach(state -> country(state).ifPresent(places::add));
        places.addAll(Regions.read(data, states).stream().map(this::region).toList());
        places.addAll(data.read("cities.tsv", this::city));
        places.addAll(natural());
        places.sort(Comparator.comparingLong((Ranked place) -> -place.weight()));
        return places;
    }

    /** A row of the files that were written for Readout. */
    private static Ranked written(Row row, String countries) {
        List<String> in = countries.isEmpty() ? List.of() : List.of(countries.split(","));
        List<String> names = row.list("other_names").stream()
                .filter(name -> name.indexOf('(') < 0)
                .toList();
        Location place = new Location(
                "region:" + Fold.key(row.text("name")).replace(' ', '-'),
                row.text("name"),
                names,
                in.size() == 1 ? Optional.of(in.getFirst()) : Optional.empty(),
                in,
                feature(row),
                degrees(row, "lat"),
                degrees(row, "lon"),
                row.number("radius_km"),
                0,
                false,
                row.maybe("note").orElse(""));
        return new Ranked(place, POLITICAL_WEIGHT, names);
    }

    private static Feature feature(Row row) {
        return switch (row.text("kind")) {
            case "region", "area", "island" -> Feature.AREA;
            case "sea", "water" -> Feature.WATER;
            case "territory" -> Feature.REGION;
            case "facility", "site" -> Feature.SITE;
            case "border" -> Feature.BORDER;
            case "country" -> Feature.COUNTRY;
            case "city" -> Feature.CITY;
            default -> throw row.fault("found kind '%s' of a place".formatted(row.text("kind")));
        };
    }

    private static Optional<Ranked> country(State state) {
        if (state.latitude().isEmpty() || state.longitude().isEmpty()) {
            return Optional.empty();
        }
        Location place = new Location(
                "state:" + state.code(),
                state.name(),
                state.names(),
                Optional.of(state.code()),
                List.of(state.code()),
                Feature.COUNTRY,
                state.latitude().getAsDouble(),
                state.longitude().getAsDouble(),
                state.radiusKm(),
                0,
                false,
                "");
        return Optional.of(new Ranked(place, COUNTRY_WEIGHT, state.names()));
    }

    private Ranked region(Ranked region) {
        Ranked inEnglish = inEnglish(region);
        Location place = inEnglish.place();
        Stream.concat(Stream.of(place.name()), place.names().stream())
                .forEach(name -> regionWeights.put(place.states().getFirst() + Fold.key(name), region.weight()));
        return inEnglish;
    }

    /** A seat of a region is at least as well known as the region whose name it bears. */
    private long weight(Row row, long population, List<String> names) {
        if (!row.text("capital").equals("2")) {
            return population;
        }
        long ofRegion = Stream.concat(Stream.of(row.text("name")), names.stream())
                .mapToLong(name -> regionWeights.getOrDefault(row.text("country") + Fold.key(name), 0L))
                .max()
                .orElse(0);
        return Math.max(population, ofRegion + 1);
    }

    private Ranked city(Row row) {
        String id = cityId(row);
        String country = row.text("country");
        boolean isCapital = row.text("capital").equals("1");
        List<String> names = row.list("other_names");
        List<String> capitals = isCapital ? capitals(row.text("name"), names, country) : List.of();
        long population = Math.max(0, Long.parseLong(row.text("population")));
        Location place = new Location(
                id,
                row.text("name"),
                names,
                Optional.of(country),
                List.of(country),
                Feature.CITY,
                degrees(row, "lat"),
                degrees(row, "lon"),
                OptionalDouble.of(Math.max(3, Math.round(0.008 * Math.sqrt(population)))),
                population,
                isCapital,
                "");
        return inEnglish(new Ranked(
                place,
                isCapital ? CAPITAL_WEIGHT + CAPITAL_TIMES * population : weight(row, population, names),
                capitals));
    }

    private static String cityId(Row row) {
        return row.maybe("geonameid")
                .map(id -> "geonames:" + id)
                .orElseGet(() -> "city:%s:%s:%s"
                        .formatted(
                                row.text("country"), Fold.key(row.text("name")).replace(' ', '-'), row.text("lat")));
    }

    /** The English names of a capital, as the state's row has them. */
    private List<String> capitals(String name, List<String> names, String country) {
        List<String> keys =
                Stream.concat(Stream.of(name), names.stream()).map(Fold::key).toList();
        return states.byCode(country).stream()
                .flatMap(state -> state.capitals().stream())
                .filter(capital -> keys.contains(Fold.key(capital)))
                .toList();
    }

    /** The place under the English names that our own files give it. */
    private Ranked inEnglish(Ranked ranked) {
        Row row = english.get(ranked.place().id());
        if (row == null && ranked.english().isEmpty()) {
            return ranked;
        }
        List<String> names = new ArrayList<>(ranked.english());
        Location place = ranked.place();
        if (row != null) {
            names.add(row.text("name"));
            names.addAll(row.list("names"));
            place = place.withPoint(
                    row.number("lat").orElse(place.latitude()),
                    row.number("lon").orElse(place.longitude()));
        }
        return new Ranked(named(place, names), ranked.weight(), names);
    }

    /** The same place under the first of these names; the others, and those it had, are kept. */
    private static Location named(Location place, List<String> english) {
        List<String> others = Stream.of(english.stream().skip(1), Stream.of(place.name()), place.names().stream())
                .flatMap(names -> names)
                .filter(name -> !name.equals(english.getFirst()))
                .distinct()
                .toList();
        return place.withNames(english.getFirst(), others);
    }

    private List<Ranked> natural() throws IOException {
        return data.table("regions-natural-earth.tsv").rows().stream()
                .filter(row -> !row.text("feature").startsWith("Admin-0")
                        && !row.text("feature").startsWith("Dragons"))
                .map(PlaceFiles::natural)
                .toList();
    }

    private static Ranked natural(Row row) {
        String name = Abbreviations.expand(row.text("name"));
        Optional<String> country = row.maybe("iso3");
        Location place = new Location(
                "natural:" + Fold.key(name).replace(' ', '-'),
                name,
                row.list("other_names"),
                country,
                country.stream().toList(),
                row.text("kind").equals("sea") ? Feature.WATER : Feature.AREA,
                degrees(row, "lat"),
                degrees(row, "lon"),
                row.number("radius_km"),
                0,
                false,
                "");
        long scale = (long) row.number("scalerank").orElse(LOWEST_SCALE);
        return new Ranked(place, Math.max(1, LOWEST_SCALE - scale) * NATURAL_WEIGHT, List.of());
    }

    private static double degrees(Row row, String column) {
        return row.number(column).orElseThrow(() -> row.fault("found no %s".formatted(column)));
    }
}

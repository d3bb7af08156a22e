package readout.knowledge.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import readout.knowledge.data.Row;
import readout.knowledge.data.Table;
import readout.knowledge.name.Fold;
import readout.knowledge.state.State;
import readout.knowledge.state.States;
import readout.model.event.Place.Feature;

/** Reads the files of places and orders them by how likely a newspaper means them. */
final class PlaceFiles {
    private final States states;
    private final Map<String, List<String>> aliases = new HashMap<>();

    PlaceFiles(States states) {
        this.states = states;
        Table.of("places-extra.tsv").rows().forEach(row -> aliases.put(row.text("id"), row.list("names")));
    }

    /** All places, best known first. */
    List<Location> read() {
        List<Ranked> places = new ArrayList<>();
        places.addAll(Table.read("regions-political.tsv", this::political));
        states.all().forEach(state -> country(state).ifPresent(places::add));
        places.addAll(Table.read("cities.tsv", this::city));
        places.addAll(admin1());
        places.addAll(natural());
        places.sort(Comparator.comparingLong((Ranked place) -> -place.weight));
        return places.stream().map(Ranked::place).toList();
    }

    private Ranked political(Row row) {
        List<String> in = row.list("countries").stream()
                .flatMap(codes -> Stream.of(codes.split(",")))
                .toList();
        Feature feature =
                switch (row.text("kind")) {
                    case "region" -> Feature.AREA;
                    case "sea" -> Feature.WATER;
                    case "territory" -> Feature.REGION;
                    case "facility" -> Feature.SITE;
                    case "city" -> Feature.CITY;
                    default -> throw row.fault("found kind '%s'".formatted(row.text("kind")));
                };
        Location place = new Location(
                "region:" + Fold.key(row.text("name")).replace(' ', '-'),
                row.text("name"),
                row.list("other_names").stream().filter(name -> name.indexOf('(') < 0).toList(),
                in.size() == 1 ? Optional.of(in.getFirst()) : Optional.empty(),
                in,
                feature,
                degrees(row, "lat"),
                degrees(row, "lon"),
                row.number("radius_km"),
                0,
                false,
                row.text("note"));
        return new Ranked(place, Long.MAX_VALUE);
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
        return Optional.of(new Ranked(place, Long.MAX_VALUE / 2));
    }

    private Ranked city(Row row) {
        String id = "geonames:" + row.text("geonameid");
        String country = row.text("country");
        boolean isCapital = row.text("capital").equals("1");
        List<String> names = withAliases(id, row.list("other_names"));
        String name = isCapital ? capitalName(row.text("name"), names, country) : row.text("name");
        long population = Long.parseLong(row.text("population"));
        Location place = new Location(
                id,
                name,
                name.equals(row.text("name")) ? names : with(row.text("name"), names),
                Optional.of(country),
                List.of(country),
                Feature.CITY,
                degrees(row, "lat"),
                degrees(row, "lon"),
                OptionalDouble.of(Math.max(3, Math.round(0.008 * Math.sqrt(population)))),
                population,
                isCapital,
                "");
        return new Ranked(place, population + (isCapital ? 100_000_000L : 0));
    }

    /** The English name of a capital, as the state's row has it. */
    private String capitalName(String name, List<String> names, String country) {
        List<String> keys = Stream.concat(Stream.of(name), names.stream()).map(Fold::key).toList();
        return states.byCode(country).stream()
                .flatMap(state -> state.capitals().stream())
                .filter(capital -> keys.contains(Fold.key(capital)))
                .findFirst()
                .orElse(name);
    }

    private List<Ranked> admin1() {
        List<Row> rows = Table.of("admin1.tsv").rows();
        Map<String, Integer> count = new HashMap<>();
        rows.forEach(row -> count.merge(row.text("country"), 1, Integer::sum));
        return rows.stream().filter(row -> row.number("lat").isPresent()).map(row -> {
            String country = row.text("country");
            OptionalDouble whole = states.byCode(country).map(State::radiusKm).orElse(OptionalDouble.empty());
            String id = "admin1:" + row.text("code");
            Location place = new Location(
                    id,
                    row.text("name"),
                    withAliases(id, row.list("other_names")),
                    Optional.of(country),
                    List.of(country),
                    Feature.REGION,
                    degrees(row, "lat"),
                    degrees(row, "lon"),
                    whole.isPresent()
                            ? OptionalDouble.of(Math.round(whole.getAsDouble() / Math.sqrt(count.get(country))))
                            : OptionalDouble.empty(),
                    0,
                    false,
                    "");
            return new Ranked(place, ADMIN1_WEIGHT);
        }).toList();
    }

    private static List<Ranked> natural() {
        return Table.of("regions-natural-earth.tsv").rows().stream()
                .filter(row -> !row.text("feature").startsWith("Admin-0") && !row.text("feature").startsWith("Dragons"))
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
        long scale = (long) row.number("scalerank").orElse(9);
        return new Ranked(place, Math.max(1, 8 - scale) * NATURAL_WEIGHT);
    }

    private List<String> withAliases(String id, List<String> names) {
        List<String> more = aliases.getOrDefault(id, List.of());
        return more.isEmpty() ? names : Stream.concat(more.stream(), names.stream()).toList();
    }

    private static List<String> with(String name, List<String> names) {
        return Stream.concat(Stream.of(name), names.stream()).toList();
    }

    private static double degrees(Row row, String column) {
        return row.number(column).orElseThrow(() -> row.fault("found no %s".formatted(column)));
    }

    /** As well known as a city of so many people. */
    private static final long ADMIN1_WEIGHT = 150_000;

    private static final long NATURAL_WEIGHT = 20_000;

    private record Ranked(Location place, long weight) {}
}

package readout.knowledge.build.places;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import readout.knowledge.data.DataFolder;
import readout.knowledge.data.Row;
import readout.knowledge.place.Location;
import readout.knowledge.state.State;
import readout.knowledge.state.States;
import readout.model.event.Place.Feature;

/** Reads {@code admin1.tsv}: first-level regions, each taken to be as large as the state's parts are on average. */
final class Regions {
    /** A region is as well known as a city of so many people, and more for each of its towns. */
    private static final long WEIGHT = 100_000;

    private static final long TOWN_WEIGHT = 8_000;
    private static final long MOST_TOWNS = 100;

    private Regions() {}

    static List<Ranked> read(DataFolder data, States states) throws IOException {
        List<Row> rows = data.table("admin1.tsv").rows();
        Map<String, Integer> parts = new HashMap<>();
        rows.forEach(row -> parts.merge(row.text("country"), 1, Integer::sum));
        return rows.stream()
                .filter(row -> row.number("lat").isPresent())
                .map(row -> region(row, states, parts.getOrDefault(row.text("country"), 1)))
                .toList();
    }

    private static Ranked region(Row row, States states, int parts) {
        String country = row.text("country");
        OptionalDouble whole = states.byCode(country).map(State::radiusKm).orElse(OptionalDouble.empty());
        Location place = new Location(
                "admin1:" + row.text("code"),
                row.text("name"),
                row.list("other_names"),
                Optional.of(country),
                List.of(country),
                Feature.REGION,
                row.number("lat").orElseThrow(),
                row.number("lon").orElseThrow(() -> row.fault("found no lon")),
                whole.isPresent()
                        ? OptionalDouble.of(Math.round(whole.getAsDouble() / Math.sqrt(parts)))
                        : OptionalDouble.empty(),
                0,
                false,
                "");
        long towns = Math.min(MOST_TOWNS, (long) row.number("cities").orElse(0));
        return new Ranked(place, WEIGHT + TOWN_WEIGHT * towns, List.of());
    }
}

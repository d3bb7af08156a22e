package readout.knowledge.build;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import readout.knowledge.data.DataFolder;
import readout.knowledge.data.Row;
import readout.knowledge.state.State;

/** Reads {@code states.tsv}, with position, area and borders from {@code countries.tsv}. */
final class StateFile {
    private final Map<String, Row> countries = new HashMap<>();

    private StateFile(List<Row> countries) {
        countries.forEach(row -> this.countries.put(row.text("code"), row));
    }

    static List<State> read(DataFolder data) throws IOException {
        StateFile file = new StateFile(data.table("countries.tsv").rows());
        return data.read("states.tsv", file::state);
    }

    private State state(Row row) {
        Optional<Row> country = Optional.ofNullable(countries.get(row.text("code")));
        return new State(
                row.text("code"),
                country.flatMap(found -> found.maybe("iso2")),
                row.text("name"),
                kind(row),
                row.text("leader"),
                row.list("names"),
                row.list("adjectives"),
                row.list("people"),
                row.list("capitals"),
                row.firstDay("from"),
                row.lastDay("to"),
                row.list("successors"),
                number(country, found -> found.number("lat")),
                number(country, found -> found.number("lon")),
                number(country, found -> found.number("area_km2")),
                country.map(found -> found.list("borders")).orElse(List.of()));
    }

    private static OptionalDouble number(Optional<Row> country, Function<Row, OptionalDouble> field) {
        return country.map(field).orElse(OptionalDouble.empty());
    }

    private static State.Kind kind(Row row) {
        return switch (row.text("kind")) {
            case "state" -> State.Kind.STATE;
            case "territory" -> State.Kind.TERRITORY;
            case "former" -> State.Kind.FORMER;
            default ->
                throw row.fault("found kind '%s', expected state, territory or former".formatted(row.text("kind")));
        };
    }
}

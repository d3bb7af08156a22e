package readout.knowledge.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.knowledge.data.DataFolder;
import readout.knowledge.data.Row;
import readout.knowledge.name.Fold;
import readout.knowledge.state.Metonym;
import readout.knowledge.state.State;

/** Reads {@code metonyms.tsv}, and makes metonyms of the capitals that it does not name. */
final class MetonymFile {
    private MetonymFile() {}

    static List<Metonym> read(DataFolder data, List<State> states) throws IOException {
        List<Metonym> all = new ArrayList<>(data.read("metonyms.tsv", MetonymFile::metonym));
        List<String> listed =
                all.stream().map(metonym -> Fold.key(metonym.phrase())).toList();
        for (State state : states) {
            if (state.kind() != State.Kind.TERRITORY) {
                state.capitals().stream()
                        .filter(capital -> !listed.contains(Fold.key(capital)))
                        .forEach(capital -> all.add(capital(capital, state)));
            }
        }
        return all;
    }

    private static Metonym metonym(Row row) {
        return new Metonym(
                row.text("phrase"),
                kind(row),
                row.text("stands_for"),
                row.text("code"),
                row.text("sector"),
                row.maybe("class"),
                row.firstDay("from"),
                row.lastDay("to"),
                row.text("note"));
    }

    private static Metonym.Kind kind(Row row) {
        try {
            return Metonym.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.fault("found kind '%s', expected one of Metonym.Kind".formatted(row.text("kind")), e);
        }
    }

    private static Metonym capital(String capital, State state) {
        return new Metonym(
                capital,
                Metonym.Kind.CAPITAL,
                "government of " + state.name(),
                state.code(),
                "GOV",
                Optional.empty(),
                state.from(),
                state.to(),
                "");
    }
}

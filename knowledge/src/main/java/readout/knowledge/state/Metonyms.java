package readout.knowledge.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import readout.knowledge.data.Row;
import readout.knowledge.data.Table;
import readout.knowledge.name.Fold;

/** Metonyms by phrase. Capitals of all states are among them. Look-ups ignore case, diacritics and a leading "the". */
public final class Metonyms {
    private final List<Metonym> all;
    private final Map<String, List<Metonym>> byPhrase = new HashMap<>();

    private Metonyms(List<Metonym> all) {
        this.all = List.copyOf(all);
        all.forEach(metonym -> byPhrase
                .computeIfAbsent(key(metonym.phrase()), phrase -> new ArrayList<>(1))
                .add(metonym));
    }

    /** The metonyms of {@code metonyms.tsv} and, where it does not name them, the states' capitals. */
    public static Metonyms load(States states) {
        List<Metonym> all = new ArrayList<>(Table.read("metonyms.tsv", Metonyms::metonym));
        List<String> listed = all.stream().map(metonym -> key(metonym.phrase())).toList();
        for (State state : states.all()) {
            if (state.kind() != State.Kind.TERRITORY) {
                state.capitals().stream()
                        .filter(capital -> !listed.contains(key(capital)))
                        .forEach(capital -> all.add(capital(capital, state)));
            }
        }
        return new Metonyms(all);
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

    private static String key(String phrase) {
        String key = Fold.key(phrase);
        return key.startsWith("the ") ? key.substring(4) : key;
    }

    /** All of them: those of the file, then capitals. */
    public List<Metonym> all() {
        return all;
    }

    /** What the phrase may stand for, the most usual first: "Brussels" gives the EU, NATO, Belgium. */
    public List<Metonym> named(String phrase) {
        return List.copyOf(byPhrase.getOrDefault(key(phrase), List.of()));
    }
}

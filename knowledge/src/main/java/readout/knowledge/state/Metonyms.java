package readout.knowledge.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.knowledge.index.Index;
import readout.knowledge.index.Section;
import readout.knowledge.name.Fold;

/** Metonyms by phrase. Capitals of all states are among them. Look-ups ignore case, diacritics and a leading "the". */
public final class Metonyms {
    private final List<Metonym> all;
    private final Map<String, List<Metonym>> byPhrase = new HashMap<>();

    private Metonyms(List<Metonym> all) {
        this.all = List.copyOf(all);
        all.forEach(metonym -> byPhrase.computeIfAbsent(key(metonym.phrase()), phrase -> new ArrayList<>(1))
                .add(metonym));
    }

    /** The look-up over these metonyms; of one phrase the first is the most usual. */
    public static Metonyms of(List<Metonym> metonyms) {
        return new Metonyms(metonyms);
    }

    /** The metonyms of the index. */
    public static Metonyms of(Index index) {
        return new Metonyms(index.records(Section.METONYMS).all(StateCodec::readMetonym));
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

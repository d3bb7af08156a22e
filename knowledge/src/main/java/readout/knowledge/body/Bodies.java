package readout.knowledge.body;

import java.util.List;
import java.util.Optional;

/** Bodies by id and name. Look-ups by name ignore case (acronyms do not), diacritics and a leading "the". */
public final class Bodies {
    /** A knowledge base without bodies. */
    public static Bodies empty() {
        return new Bodies();
    }

    public List<Body> all() {
        return List.of();
    }

    /** The body of an id ("NATO", "PSE Hamas"). */
    public Optional<Body> byId(String id) {
        return Optional.empty();
    }

    /** Bodies of that name, other name or acronym. */
    public List<Body> named(String name) {
        return List.of();
    }
}

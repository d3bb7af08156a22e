package readout.knowledge.place;

import java.util.List;

/** Places by name. Look-ups ignore case, diacritics, hyphens and a leading "the". */
public final class Places {
    /** A knowledge base without places. */
    public static Places empty() {
        return new Places();
    }

    /** Places of that name, best known first: political regions, states, capitals, then by population. */
    public List<Location> named(String name) {
        return List.of();
    }

    /** As {@link #named(String)}, those in the states of the given codes first. */
    public List<Location> named(String name, List<String> countries) {
        return List.of();
    }
}

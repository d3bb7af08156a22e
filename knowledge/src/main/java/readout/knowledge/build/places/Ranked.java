package readout.knowledge.build.places;

import java.util.List;
import readout.knowledge.place.Location;

/**
 * A place, its names, and how likely a newspaper means it by each.
 *
 * @param weight comparable with a city's number of people
 * @param english names that English newspapers use for it, besides {@code place.name()}
 */
public record Ranked(Location place, long weight, List<String> english) {
    /** Somebody who writes "Bethlehem" hardly means Belém, whose name it is in some language. */
    private static final long OTHER_LANGUAGES = 100;

    public Ranked {
        english = List.copyOf(english);
    }

    /** How likely it is meant by one of its names. */
    public long weightAs(String name) {
        return name.equals(place.name()) || english.contains(name) ? weight : weight / OTHER_LANGUAGES;
    }
}

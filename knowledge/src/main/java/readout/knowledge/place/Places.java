package readout.knowledge.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import readout.knowledge.index.Index;
import readout.knowledge.index.KeyTable;
import readout.knowledge.index.Records;
import readout.knowledge.index.Section;
import readout.knowledge.name.Fold;

/** Places by name. Look-ups ignore case, diacritics, hyphens and a leading "the". */
public final class Places {
    private final Records records;
    private final KeyTable names;

    private Places(Index index) {
        records = index.records(Section.PLACES);
        names = index.keys(Section.PLACE_NAMES);
    }

    /** The places of the index. */
    public static Places of(Index index) {
        return new Places(index);
    }

    /** The key under which a name is looked up. */
    public static String key(String name) {
        String key = Fold.key(name);
        return key.startsWith("the ") ? key.substring(4) : key;
    }

    /** All places, best known first; made anew at each call. */
    public List<Location> all() {
        return records.all(PlaceCodec::read);
    }

    /** The place of a number. */
    public Location place(int number) {
        return PlaceCodec.read(records.at(number));
    }

    /** Places of that name, best known first: political regions, states, capitals, then by population. */
    public List<Location> named(String name) {
        int[] numbers = names.find(key(name)).numbers();
        List<Location> places = new ArrayList<>(numbers.length);
        for (int number : numbers) {
            places.add(place(number));
        }
        return List.copyOf(places);
    }

    /** As {@link #named(String)}, those in the states of the given codes first. */
    public List<Location> named(String name, List<String> countries) {
        return named(name).stream()
                .sorted(Comparator.comparing(
                        (Location place) -> place.states().stream().noneMatch(countries::contains)))
                .toList();
    }
}

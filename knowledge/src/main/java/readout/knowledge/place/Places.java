package readout.knowledge.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.knowledge.name.Fold;
import readout.knowledge.state.States;

/** Places by name. Look-ups ignore case, diacritics, hyphens and a leading "the". */
public final class Places {
    private final List<Location> all;
    private final Map<String, Object> byName;

    private Places(List<Location> all) {
        this.all = List.copyOf(all);
        byName = HashMap.newHashMap(all.size() + all.size() / 2);
        for (Location place : all) {
            put(place.name(), place);
            place.names().forEach(name -> put(name, place));
        }
    }

    /** The places of the data files. */
    public static Places load(States states) {
        return new Places(new PlaceFiles(states).read());
    }

    /** One place under its key, or a list of several: most names are of one place. */
    private void put(String name, Location place) {
        byName.merge(key(name), place, (old, added) -> {
            List<Location> places = new ArrayList<>(listed(old));
            if (!places.contains(place)) {
                places.add(place);
            }
            return places.size() == 1 ? places.getFirst() : List.copyOf(places);
        });
    }

    private static List<Location> listed(Object value) {
        if (value instanceof Location place) {
            return List.of(place);
        }
        List<Location> places = new ArrayList<>();
        for (Object item : (List<?>) value) {
            places.add((Location) item);
        }
        return places;
    }

    private static String key(String name) {
        String key = Fold.key(name);
        return key.startsWith("the ") ? key.substring(4) : key;
    }

    /** All places, best known first. */
    public List<Location> all() {
        return all;
    }

    /** Places of that name, best known first: political regions, states, capitals, then by population. */
    public List<Location> named(String name) {
        Object found = byName.get(key(name));
        return found == null ? List.of() : List.copyOf(listed(found));
    }

    /** As {@link #named(String)}, those in the states of the given codes first. */
    public List<Location> named(String name, List<String> countries) {
        return named(name).stream()
                .sorted(Comparator.comparing((Location place) -> place.states().stream().noneMatch(countries::contains)))
                .toList();
    }
}

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
    private final Map<String, List<Bearer>> byName;

    private Places(List<Ranked> ranked) {
        all = ranked.stream().map(Ranked::place).toList();
        byName = HashMap.newHashMap(2 * ranked.size());
        for (Ranked place : ranked) {
            put(place.place().name(), place);
            place.place().names().forEach(name -> put(name, place));
        }
        byName.values().forEach(bearers -> bearers.sort(Comparator.comparingLong(bearer -> -bearer.weight)));
    }

    /** The places of the data files. */
    public static Places load(States states) {
        return new Places(new PlaceFiles(states).read());
    }

    private void put(String name, Ranked place) {
        List<Bearer> bearers = byName.computeIfAbsent(key(name), key -> new ArrayList<>(1));
        if (bearers.stream().noneMatch(bearer -> bearer.place == place.place())) {
            bearers.add(new Bearer(place.place(), place.weightAs(name)));
        }
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
        return byName.getOrDefault(key(name), List.of()).stream()
                .map(Bearer::place)
                .toList();
    }

    /** As {@link #named(String)}, those in the states of the given codes first. */
    public List<Location> named(String name, List<String> countries) {
        return named(name).stream()
                .sorted(Comparator.comparing((Location place) -> place.states().stream().noneMatch(countries::contains)))
                .toList();
    }

    private record Bearer(Location place, long weight) {}
}

package readout.knowledge.build.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import readout.knowledge.index.IndexWriter;
import readout.knowledge.index.Section;
import readout.knowledge.place.PlaceCodec;
import readout.knowledge.place.Places;

/** Writes places into the index, with their names. */
public final class PlaceKeys {
    private final SortedMap<String, List<Bearer>> byName = new TreeMap<>();

    private PlaceKeys() {}

    /** Writes all sections that tell of places alone. */
    public static void write(List<Ranked> places, IndexWriter index) {
        PlaceKeys keys = new PlaceKeys();
        for (int number = 0; number < places.size(); number++) {
            keys.add(places.get(number), number);
        }
        index.records(Section.PLACES, places.stream().map(Ranked::place).toList(), PlaceCodec::write);
        index.keys(Section.PLACE_NAMES, keys.byName, (to, bearers) -> {
            to.number(bearers.size());
            bearers.stream()
                    .sorted(Comparator.comparingLong(bearer -> -bearer.weight))
                    .forEach(bearer -> to.number(bearer.number));
        });
    }

    private void add(Ranked place, int number) {
        put(place.place().name(), place, number);
        place.place().names().forEach(name -> put(name, place, number));
    }

    private void put(String name, Ranked place, int number) {
        List<Bearer> bearers = byName.computeIfAbsent(Places.key(name), key -> new ArrayList<>(1));
        if (bearers.stream().noneMatch(bearer -> bearer.number == number)) {
            bearers.add(new Bearer(number, place.weightAs(name)));
        }
    }

    private record Bearer(int number, long weight) {}
}

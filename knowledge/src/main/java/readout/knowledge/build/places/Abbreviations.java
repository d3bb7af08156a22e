package readout.knowledge.build.places;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Spells out what Natural Earth shortens in names of natural features. */
final class Abbreviations {
    private static final Map<String, String> WHOLE = Map.ofEntries(
            Map.entry("Ra.", "Range"),
            Map.entry("Pen.", "Peninsula"),
            Map.entry("I.", "Island"),
            Map.entry("Is.", "Islands"),
            Map.entry("Mts.", "Mountains"),
            Map.entry("Mt.", "Mount"),
            Map.entry("Plat.", "Plateau"),
            Map.entry("Des.", "Desert"),
            Map.entry("Str.", "Strait"),
            Map.entry("Arch.", "Archipelago"),
            Map.entry("C.", "Cape"),
            Map.entry("G.", "Gulf"),
            Map.entry("B.", "Bay"));

    private Abbreviations() {}

    static String expand(String name) {
        List<String> words = Stream.of(name.split("\\s+")).toList();
        return words.stream().map(word -> WHOLE.getOrDefault(word, word)).collect(Collectors.joining(" "));
    }
}

package readout.reading.statement.cue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readout.reading.codebook.CodebookException;
import readout.reading.codebook.CodebookFiles;
import readout.reading.codebook.Fault;
import readout.reading.codebook.Yaml;
import readout.reading.statement.cue.Cue.Part;
import readout.reading.statement.cue.Cue.Place;

/** Reads {@code attribution.yaml} and tells all its faults at once. */
final class CuesLoader {
    private static final int ENOUGH = 2;
    private static final String ARROW = "->";
    private static final Set<String> KEYS = Set.of(
            "id",
            "verb",
            "noun",
            "phrase",
            "adverb",
            "stance",
            "gives",
            "prepositions",
            "audience",
            "if",
            "unless",
            "source",
            "examples",
            "not");

    private final CodebookFiles files;
    private final String name;
    private final List<Fault> faults = new ArrayList<>();

    CuesLoader(CodebookFiles files, String name) {
        this.files = files;
        this.name = name;
    }

    Cues load() {
        Map<String, Yaml> top = files.text(name)
                .flatMap(text -> Yaml.parse(name, text, faults))
                .map(Yaml::map)
                .orElseGet(() -> {
                    faults.add(new Fault(name, "the file is missing or empty"));
                    return Map.of();
                });
        Map<WordList, Set<String>> lists = new EnumMap<>(WordList.class);
        lookUp(top, "lists")
                .map(Yaml::map)
                .orElse(Map.of())
                .forEach((key, words) -> constant(WordList.class, words, key)
                        .ifPresent(list -> lists.put(list, Set.copyOf(words.texts()))));
        List<Cue> cues = lookUp(top, "cues").map(Yaml::list).orElse(List.of()).stream()
                .map(this::cue)
                .flatMap(Optional::stream)
                .toList();
        unique(cues);
        if (!faults.isEmpty()) {
            throw new CodebookException(faults);
        }
        return new Cues(cues, lists);
    }

    private Optional<Cue> cue(Yaml value) {
        Map<String, Yaml> map = value.map();
        map.forEach((key, each) -> {
            if (!KEYS.contains(key)) {
                each.fault("unknown key '%s', expected one of %s"
                        .formatted(key, KEYS.stream().sorted().toList()));
            }
        });
        Optional<Part> part = Arrays.stream(Part.values())
                .filter(each -> map.containsKey(lower(each)))
                .findFirst();
        if (part.isEmpty() || !map.containsKey("id") || !map.containsKey("stance")) {
            value.fault("a cue needs id, stance and one of verb, noun, phrase, adverb");
            return Optional.empty();
        }
        Yaml word = value.require("stance");
        Optional<Stance> stance = constant(Stance.class, word, word.text());
        return stance.map(each -> cue(value, map, part.get(), each));
    }

    private Cue cue(Yaml value, Map<String, Yaml> map, Part part, Stance stance) {
        return new Cue(
                value.require("id").text(),
                value.line(),
                part,
                texts(map, lower(part)),
                stance,
                forms(map, part),
                texts(map, "prepositions"),
                texts(map, "audience"),
                places(map, "if"),
                places(map, "unless"),
                examples(value, map, "examples", true),
                examples(value, map, "not", false));
    }

    private Set<Form> forms(Map<String, Yaml> map, Part part) {
        Set<Form> forms = EnumSet.noneOf(Form.class);
        lookUp(map, "gives")
                .map(Yaml::list)
                .orElse(List.of())
                .forEach(each -> constant(Form.class, each, each.text()).ifPresent(forms::add));
        if (forms.isEmpty()) {
            forms.add(Form.CLAUSE);
            if (part == Part.VERB) {
                forms.add(Form.QUOTE);
            }
        }
        return forms;
    }

    private Map<Place, Set<String>> places(Map<String, Yaml> map, String key) {
        Map<Place, Set<String>> places = new EnumMap<>(Place.class);
        lookUp(map, key)
                .map(Yaml::map)
                .orElse(Map.of())
                .forEach((place, words) -> constant(Place.class, words, place)
                        .ifPresent(each -> places.put(each, Set.copyOf(words.texts()))));
        return places;
    }

    private static List<CueExample> examples(Yaml value, Map<String, Yaml> map, String key, boolean expecting) {
        List<Yaml> items = lookUp(map, key).map(Yaml::list).orElse(List.of());
        if (items.size() < ENOUGH) {
            value.fault("found %d under '%s', expected at least %d".formatted(items.size(), key, ENOUGH));
        }
        return items.stream().map(each -> example(each, expecting)).toList();
    }

    private static CueExample example(Yaml value, boolean expecting) {
        String text = value.text();
        int arrow = text.lastIndexOf(ARROW);
        if (expecting != arrow >= 0) {
            value.fault(expecting ? "expected 'sentence -> speaker | content'" : "a counter-example expects nothing");
        }
        if (arrow < 0) {
            return new CueExample(text, List.of(), value.at());
        }
        List<CueExample.Expected> expected = Arrays.stream(
                        text.substring(arrow + ARROW.length()).split(";"))
                .map(part -> part.split("\\|", 2))
                .map(sides -> new CueExample.Expected(sides[0].strip(), sides.length > 1 ? sides[1].strip() : ""))
                .toList();
        return new CueExample(text.substring(0, arrow).strip(), expected, value.at());
    }

    private void unique(List<Cue> cues) {
        Set<String> seen = new HashSet<>();
        for (Cue cue : cues) {
            if (!seen.add(cue.id())) {
                faults.add(new Fault(cue.line(), "the id '%s' is taken".formatted(cue.id())));
            }
        }
    }

    private static Set<String> texts(Map<String, Yaml> map, String key) {
        return lookUp(map, key).map(value -> Set.copyOf(value.texts())).orElse(Set.of());
    }

    private static Optional<Yaml> lookUp(Map<String, Yaml> map, String key) {
        return Optional.ofNullable(map.get(key));
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> closed, Yaml at, String text) {
        Optional<E> found = Arrays.stream(closed.getEnumConstants())
                .filter(each -> lower(each).equals(text))
                .findFirst();
        if (found.isEmpty()) {
            String legal = Arrays.stream(closed.getEnumConstants())
                    .map(CuesLoader::lower)
                    .collect(Collectors.joining(", "));
            at.fault("unknown word '%s', expected one of %s".formatted(text, legal));
        }
        return found;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

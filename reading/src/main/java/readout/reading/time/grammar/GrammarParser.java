package readout.reading.time.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import readout.reading.codebook.Yaml;
import readout.reading.time.pattern.DigitClass;
import readout.reading.time.pattern.NumberClass;
import readout.reading.time.pattern.Phrases;
import readout.reading.time.pattern.SlotClass;
import readout.reading.time.pattern.WordClass;
import readout.reading.time.pattern.YearClass;

/** Reads {@code time.yaml}. Faults go to the values' own list. */
final class GrammarParser {
    private static final Set<String> LISTS = Set.of("links", "tense", "signals");
    private static final Set<String> PARTS = Set.of("words", "numbers", "parts", "expressions", "modifiers");

    private final Yaml top;
    private final Map<String, SlotClass> classes = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    private GrammarParser(Yaml top) {
        this.top = top;
    }

    static TimeGrammar parse(Yaml file) {
        Map<String, Yaml> top = file.map();
        top.forEach((key, value) -> {
            if (!LISTS.contains(key) && !PARTS.contains(key)) {
                value.fault("unknown part '%s', expected one of %s or %s".formatted(key, PARTS, LISTS));
            }
        });
        for (String part : PARTS) {
            if (!top.containsKey(part)) {
                file.fault("the part '%s' is missing".formatted(part));
                return new TimeGrammar(List.of(), List.of(), Map.of());
            }
        }
        return new GrammarParser(file).parse();
    }

    private TimeGrammar parse() {
        numbers(top.require("numbers"));
        top.require("words").map().forEach((name, words) -> classes.put(name, new WordClass(words(words))));
        List<Expression> expressions = entries("expressions");
        List<Expression> modifiers = entries("modifiers");
        return new TimeGrammar(expressions, modifiers, lists());
    }

    private void numbers(Yaml numbers) {
        Map<String, Long> cardinals = NumberClass.values(words(numbers, "cardinals"));
        Map<String, Long> ordinals = NumberClass.values(words(numbers, "ordinals"));
        Set<String> joiners = texts(numbers, "joiners");
        Set<String> suffixes = texts(numbers, "suffixes");
        classes.putAll(DigitClass.standard(suffixes));
        classes.putAll(YearClass.standard(cardinals));
        classes.putAll(NumberClass.standard(cardinals, ordinals, joiners, suffixes));
    }

    private static Map<String, List<String>> words(Yaml parts, String name) {
        return parts.get(name).map(GrammarParser::words).orElse(Map.of());
    }

    private static Map<String, List<String>> words(Yaml map) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        map.map().forEach((value, list) -> words.put(value, list.texts()));
        return words;
    }

    private static Set<String> texts(Yaml parts, String name) {
        return parts.get(name).map(list -> Set.copyOf(list.texts())).orElse(Set.of());
    }

    private List<Expression> entries(String part) {
        ExpressionParser parser = new ExpressionParser(classes, parts());
        List<Expression> entries = new ArrayList<>();
        for (Yaml value : top.require(part).list()) {
            parser.parse(value).ifPresent(entry -> {
                if (!ids.add(entry.id())) {
                    value.fault("the id '%s' is taken".formatted(entry.id()));
                }
                entries.add(entry);
            });
        }
        return entries;
    }

    /** Pieces of patterns that many entries share, by name. */
    private Map<String, String> parts() {
        Map<String, String> parts = new HashMap<>();
        top.require("parts").map().forEach((name, pattern) -> parts.put(name, pattern.text()));
        return parts;
    }

    private Map<WordList, Set<String>> lists() {
        Map<String, Set<String>> found = new TreeMap<>();
        for (String part : LISTS) {
            top.get(part).map(Yaml::map).orElse(Map.of()).forEach((name, list) -> list(part + "." + name, list, found));
        }
        Map<WordList, Set<String>> lists = new EnumMap<>(WordList.class);
        for (WordList list : WordList.values()) {
            lists.put(list, found.getOrDefault(list.label(), Set.of()));
        }
        return lists;
    }

    private static void list(String name, Yaml words, Map<String, Set<String>> found) {
        if (Arrays.stream(WordList.values()).noneMatch(list -> list.label().equals(name))) {
            words.fault("unknown list '%s'".formatted(name));
        }
        found.put(name, words.texts().stream().map(Phrases::of).collect(Collectors.toSet()));
    }
}

package readout.reading.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.event.EventType;
import readout.model.event.Status;
import readout.reading.codebook.Entry.ContentActor;
import readout.reading.codebook.Entry.Part;
import readout.reading.codebook.part.Condition;
import readout.reading.codebook.part.Condition.Key;
import readout.reading.codebook.part.Example;
import readout.reading.codebook.part.Term;

/** Reads the lexicon's entries, {@code codebook/LANGUAGE/events/*.yaml}. Faults go to the values' own list. */
final class EntryParser {
    private static final Set<String> KEYS = Set.of(
            "id",
            "verb",
            "noun",
            "adjective",
            "gives",
            "cameo",
            "if",
            "unless",
            "actor",
            "recipient",
            "content",
            "content-actor",
            "toll",
            "source",
            "examples",
            "not",
            "note");

    private final Map<String, Set<String>> classes;
    private final Map<EventType, TypeRule> types;

    EntryParser(Map<String, Set<String>> classes, Map<EventType, TypeRule> types) {
        this.classes = classes;
        this.types = types;
    }

    /** The entry; empty if it is too wrong to be used, with the faults noted. */
    Optional<Entry> parse(Yaml value) {
        Map<String, Yaml> map = value.map();
        map.forEach((key, each) -> {
            if (!KEYS.contains(key)) {
                each.fault("unknown key '%s', expected one of %s".formatted(key, Words.sorted(KEYS)));
            }
        });
        Optional<Part> part = part(value, map);
        Optional<EventType> type = type(value, map);
        if (part.isEmpty() || type.isEmpty() || !map.containsKey("id")) {
            value.fault("an entry needs id, one of verb, noun, adjective, and gives");
            return Optional.empty();
        }
        List<Example> examples = examples(value, map, "examples", true);
        List<Example> counter = examples(value, map, "not", false);
        return Optional.of(new Entry(
                value.require("id").text(),
                value.line(),
                part.get(),
                lemmas(value.require(part.get().name().toLowerCase(Locale.ROOT))),
                type.get(),
                mode(value.require("gives"), type.get()),
                value.get("cameo").map(Yaml::text),
                conditions(map.get("if")),
                conditions(map.get("unless")),
                slots(map.get("actor")),
                slots(map.get("recipient")),
                status(map.get("content")),
                contentActor(map.get("content-actor")),
                isToll(map.get("toll")),
                examples,
                counter));
    }

    private static Optional<Part> part(Yaml value, Map<String, Yaml> map) {
        List<Part> found = new ArrayList<>(1);
        for (Part part : Part.values()) {
            if (map.containsKey(part.name().toLowerCase(Locale.ROOT))) {
                found.add(part);
            }
        }
        if (found.size() > 1) {
            value.fault("found %s, expected one part of speech an entry".formatted(found));
        }
        return found.stream().findFirst();
    }

    private static Optional<EventType> type(Yaml value, Map<String, Yaml> map) {
        Yaml gives = map.get("gives");
        if (gives == null) {
            value.fault("'gives' is missing");
            return Optional.empty();
        }
        return Words.eventType(gives, gives.text().split("/", 2)[0]);
    }

    private Optional<String> mode(Yaml gives, EventType type) {
        String[] parts = gives.text().split("/", 2);
        if (parts.length == 1) {
            return Optional.empty();
        }
        Set<String> legal =
                Optional.ofNullable(types.get(type)).map(TypeRule::modes).orElse(Set.of());
        if (!legal.contains(parts[1])) {
            gives.fault("unknown mode '%s' of %s, expected one of %s".formatted(parts[1], type, Words.sorted(legal)));
        }
        return Optional.of(parts[1]);
    }

    static Set<String> lemmas(Yaml list) {
        Set<String> lemmas = new LinkedHashSet<>();
        for (Yaml each : list.list()) {
            if (!lemmas.add(each.text().toLowerCase(Locale.ROOT).replace(' ', '_'))) {
                each.fault("'%s' is given twice".formatted(each.text()));
            }
        }
        return lemmas;
    }

    List<Condition> conditions(@org.jspecify.annotations.Nullable Yaml value) {
        if (value == null) {
            return List.of();
        }
        List<Condition> conditions = new ArrayList<>();
        value.map().forEach((name, terms) -> {
            Optional<Key> key = Words.parse(Key.class, name);
            if (key.isEmpty()) {
                terms.fault("unknown condition '%s', expected one of %s".formatted(name, List.of(Key.values())));
            } else {
                conditions.add(new Condition(key.get(), terms(key.get(), terms)));
            }
        });
        return conditions;
    }

    private Map<String, List<Term>> terms(Key key, Yaml value) {
        if (key != Key.PREPOSITION) {
            return Map.of("", terms(value));
        }
        Map<String, List<Term>> byWord = new LinkedHashMap<>();
        if (value.isMap()) {
            value.map().forEach((word, terms) -> byWord.put(word, terms(terms)));
        } else {
            value.texts().forEach(word -> byWord.put(word, List.of(Term.Nature.ANY)));
        }
        return byWord;
    }

    private List<Term> terms(Yaml value) {
        return value.list().stream().map(this::term).toList();
    }

    private Term term(Yaml value) {
        String text = value.text();
        if (text.startsWith("@")) {
            Set<String> members = classes.get(text.substring(1));
            if (members == null) {
                value.fault("unknown class '%s', expected one of %s".formatted(text, Words.sorted(classes.keySet())));
                return new Term.Lemmas(Set.of(text));
            }
            return new Term.Lemmas(members);
        }
        Optional<Term.Nature> nature = Words.parse(Term.Nature.class, text);
        return nature.<Term>map(each -> each)
                .orElseGet(() ->
                        new Term.Lemmas(Set.of(text.toLowerCase(Locale.ROOT).replace(' ', '_'))));
    }

    private static List<Slot> slots(@org.jspecify.annotations.Nullable Yaml value) {
        return value == null ? List.of() : value.texts().stream().map(Slot::new).toList();
    }

    private static Optional<Status> status(@org.jspecify.annotations.Nullable Yaml value) {
        return Optional.ofNullable(value).flatMap(each -> Words.status(each, each.text()));
    }

    private static Optional<ContentActor> contentActor(@org.jspecify.annotations.Nullable Yaml value) {
        return Optional.ofNullable(value).flatMap(each -> {
            Optional<ContentActor> parsed = Words.parse(ContentActor.class, each.text());
            if (parsed.isEmpty()) {
                each.fault("unknown '%s', expected actor or recipient".formatted(each.text()));
            }
            return parsed;
        });
    }

    private static boolean isToll(@org.jspecify.annotations.Nullable Yaml value) {
        if (value != null && !Boolean.parseBoolean(value.text())) {
            value.fault("unknown '%s', expected true or no such key".formatted(value.text()));
        }
        return value != null;
    }

    private static List<Example> examples(Yaml entry, Map<String, Yaml> map, String key, boolean expecting) {
        Yaml value = map.get(key);
        List<Example> examples = value == null
                ? List.of()
                : value.list().stream()
                        .map(each -> ExampleParser.parse(each, expecting))
                        .toList();
        if (examples.size() < 2) {
            entry.fault("found %d under '%s', expected at least 2".formatted(examples.size(), key));
        }
        return examples;
    }
}

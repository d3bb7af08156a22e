package readout.reading.codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import readout.model.event.EventType;
import readout.reading.codebook.Entry.ContentActor;
import readout.reading.codebook.part.Feature;
import readout.reading.codebook.part.GrammarWords;
import readout.reading.codebook.part.LightVerb;
import readout.reading.codebook.part.ScoringRule;

/** Reads the files of one language and tells all faults at once. */
final class CodebookLoader {
    private final CodebookFiles files;
    private final String language;
    private final List<Fault> faults = new ArrayList<>();

    CodebookLoader(CodebookFiles files, String language) {
        this.files = files;
        this.language = language;
    }

    Codebook load() {
        Map<String, Set<String>> classes = classes();
        Map<EventType, TypeRule> types = types();
        if (!faults.isEmpty()) {
            throw new CodebookException(faults);
        }
        EntryParser parser = new EntryParser(classes, types);
        List<Entry> entries = new ArrayList<>();
        files.texts().keySet().stream()
                .filter(name -> name.startsWith(language + "/events/"))
                .forEach(name -> entries.addAll(items(name, parser::parse)));
        List<StatusCue> cues = items(language + "/status.yaml", StatusParser::parse);
        List<LightVerb> lights = items(language + "/light.yaml", CodebookLoader::light);
        GrammarWords grammar = grammar(cues);
        ScoringRule scoring = scoring();
        unique(entries, cues);
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparing(Fault::at, Comparator.comparing(at -> at.split(":")[0])));
            throw new CodebookException(faults);
        }
        return new Codebook(grammar, scoring, types, entries, cues, lights);
    }

    private <T> List<T> items(String name, Function<Yaml, Optional<T>> parse) {
        return yaml(name).map(Yaml::list).orElse(List.of()).stream()
                .map(parse)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Yaml> yaml(String name) {
        Optional<String> text = files.text(name);
        if (text.isEmpty()) {
            faults.add(new Fault(name, "the file is missing"));
        }
        return text.flatMap(each -> Yaml.parse(name, each, faults));
    }

    private Map<String, Set<String>> classes() {
        Map<String, Set<String>> classes = new HashMap<>();
        yaml(language + "/classes.yaml")
                .ifPresent(top -> top.map().forEach((name, words) -> classes.put(name, EntryParser.lemmas(words))));
        return classes;
    }

    private GrammarWords grammar(List<StatusCue> cues) {
        Map<String, Yaml> map = yaml(language + "/grammar.yaml").map(Yaml::map).orElse(Map.of());
        return new GrammarWords(
                words(map, "agent"),
                words(map, "object-control"),
                words(map, "subject-control"),
                words(map, "appeal"),
                words(map, "containers"),
                words(map, "particles"),
                words(map, "negations"),
                words(map, "definite"),
                words(map, "adjuncts"),
                words(map, "circumstances"),
                words(map, "gerund-governors"),
                words(map, "adverbial-objects"),
                words(map, "reciprocals"),
                complementNouns(cues));
    }

    private static Set<String> complementNouns(List<StatusCue> cues) {
        return cues.stream()
                .filter(cue -> cue.kind() == StatusCue.Kind.NOUN)
                .flatMap(cue -> cue.lemmas().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private ScoringRule scoring() {
        Map<String, Yaml> map = yaml("scoring.yaml").map(Yaml::map).orElse(Map.of());
        Map<Feature, Double> weights = new EnumMap<>(Feature.class);
        Optional.ofNullable(map.get("weights")).map(Yaml::map).orElse(Map.of()).forEach((name, weight) -> {
            Optional<Feature> feature = Words.parse(Feature.class, name);
            if (feature.isEmpty()) {
                weight.fault("unknown feature '%s', expected one of %s".formatted(name, List.of(Feature.values())));
            } else {
                weights.put(feature.get(), weight.number());
            }
        });
        double threshold =
                Optional.ofNullable(map.get("threshold")).map(Yaml::number).orElse(0.0);
        return new ScoringRule(threshold, weights);
    }

    private static Set<String> words(Map<String, Yaml> map, String key) {
        return Optional.ofNullable(map.get(key))
                .map(value -> Set.copyOf(new HashSet<>(value.texts())))
                .orElse(Set.of());
    }

    private Map<EventType, TypeRule> types() {
        Map<EventType, TypeRule> types = new EnumMap<>(EventType.class);
        yaml("plover.yaml")
                .ifPresent(top -> top.map()
                        .forEach((name, rule) -> Words.eventType(rule, name)
                                .ifPresent(type -> types.put(type, rule(type, rule.map())))));
        for (EventType type : EventType.values()) {
            if (!types.containsKey(type)) {
                faults.add(new Fault("plover.yaml", "no rule for " + type));
            }
        }
        return types;
    }

    private static TypeRule rule(EventType type, Map<String, Yaml> map) {
        return new TypeRule(
                type,
                Optional.ofNullable(map.get("cameo")).map(Yaml::text).orElse(type.cameo()),
                Optional.ofNullable(map.get("modes"))
                        .map(modes -> Set.copyOf(modes.texts()))
                        .orElse(Set.of()),
                slots(map.get("verb")),
                slots(map.get("noun")),
                Optional.ofNullable(map.get("content")).flatMap(each -> Words.status(each, each.text())),
                Optional.ofNullable(map.get("content-actor"))
                        .flatMap(each -> Words.parse(ContentActor.class, each.text()))
                        .orElse(ContentActor.ACTOR));
    }

    private static TypeRule.Slots slots(@org.jspecify.annotations.Nullable Yaml value) {
        Map<String, Yaml> map = value == null ? Map.of() : value.map();
        return new TypeRule.Slots(slots(map, "actor"), slots(map, "recipient"));
    }

    private static List<Slot> slots(Map<String, Yaml> map, String side) {
        return Optional.ofNullable(map.get(side)).map(Yaml::texts).orElse(List.of()).stream()
                .map(Slot::new)
                .toList();
    }

    private static Optional<LightVerb> light(Yaml value) {
        Map<String, Yaml> map = value.map();
        if (!map.containsKey("id") || !map.containsKey("verb")) {
            value.fault("a light verb needs id and verb");
            return Optional.empty();
        }
        boolean happening = Optional.ofNullable(map.get("noun"))
                .map(each -> each.text().equals("subject"))
                .orElse(false);
        Set<String> prepositions = Optional.ofNullable(map.get("with"))
                .map(each -> Set.copyOf(each.texts()))
                .orElse(Set.of());
        return Optional.of(new LightVerb(
                value.require("id").text(),
                value.line(),
                EntryParser.lemmas(value.require("verb")),
                happening,
                prepositions));
    }

    private void unique(List<Entry> entries, List<StatusCue> cues) {
        Set<String> seen = new HashSet<>();
        for (Entry entry : entries) {
            if (!seen.add(entry.id())) {
                faults.add(new Fault(entry.line(), "the id '%s' is taken".formatted(entry.id())));
            }
        }
        for (StatusCue cue : cues) {
            if (!seen.add(cue.id())) {
                faults.add(new Fault(cue.line(), "the id '%s' is taken".formatted(cue.id())));
            }
        }
    }
}

package readout.reading.codebook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import readout.model.event.Status;
import readout.reading.codebook.part.Example;

/** Reads the status cues, {@code codebook/LANGUAGE/status.yaml}. */
final class StatusParser {
    private StatusParser() {}

    static Optional<StatusCue> parse(Yaml value) {
        Map<String, Yaml> map = value.map();
        for (StatusCue.Kind kind : StatusCue.Kind.values()) {
            Yaml words = map.get(kind.name().toLowerCase(Locale.ROOT));
            if (words != null) {
                return cue(value, map, kind, words);
            }
        }
        value.fault("found no words, expected one of %s".formatted(List.of(StatusCue.Kind.values())));
        return Optional.empty();
    }

    private static Optional<StatusCue> cue(Yaml value, Map<String, Yaml> map, StatusCue.Kind kind, Yaml words) {
        Optional<Status> gives = status(map, "gives");
        if (!map.containsKey("id") || gives.isEmpty()) {
            value.fault("a cue needs id and gives");
            return Optional.empty();
        }
        return Optional.of(new StatusCue(
                value.require("id").text(),
                value.line(),
                kind,
                EntryParser.lemmas(words),
                gives.get(),
                status(map, "reported"),
                status(map, "negated"),
                examples(map, "examples", true),
                examples(map, "not", false)));
    }

    private static Optional<Status> status(Map<String, Yaml> map, String key) {
        return Optional.ofNullable(map.get(key)).flatMap(each -> Words.status(each, each.text()));
    }

    private static List<Example> examples(Map<String, Yaml> map, String key, boolean expecting) {
        return Optional.ofNullable(map.get(key)).map(Yaml::list).orElse(List.of()).stream()
                .map(each -> ExampleParser.parse(each, expecting))
                .toList();
    }
}

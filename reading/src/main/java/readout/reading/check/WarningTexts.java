package readout.reading.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import readout.model.event.Warning;
import readout.model.text.Span;
import readout.reading.codebook.CodebookException;
import readout.reading.codebook.CodebookFiles;
import readout.reading.codebook.Fault;
import readout.reading.codebook.Yaml;

/**
 * What warnings say: {@code warnings.yaml} of one language.
 *
 * @param texts a text for each kind
 * @param nothingInferred the reason where nothing tells the date of publication
 * @param nobodyBefore the reason where a speaker's words have no mention
 * @param towards prepositions before the one that an act is aimed at
 * @param from those of them before the one that something is asked of
 */
public record WarningTexts(
        Map<Kind, WarningText> texts,
        String nothingInferred,
        String nobodyBefore,
        Set<String> towards,
        Set<String> from) {
    public WarningTexts {
        texts = Map.copyOf(texts);
        towards = Set.copyOf(towards);
        from = Set.copyOf(from);
    }

    /**
     * The texts of a language.
     *
     * @throws CodebookException with all faults if there is one
     */
    public static WarningTexts load(CodebookFiles files, String language) {
        String name = language + "/warnings.yaml";
        List<Fault> faults = new ArrayList<>();
        Optional<WarningTexts> texts =
                files.text(name).flatMap(text -> Yaml.parse(name, text, faults)).map(WarningTexts::texts);
        if (texts.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault(name, "the file is missing or empty"));
        }
        if (!faults.isEmpty()) {
            throw new CodebookException(faults);
        }
        return texts.orElseThrow();
    }

    private static WarningTexts texts(Yaml top) {
        Yaml warnings = top.require("warnings");
        Map<String, Yaml> entries = warnings.map();
        Map<Kind, WarningText> texts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            Optional.ofNullable(entries.get(kind.word()))
                    .ifPresentOrElse(
                            entry -> texts.put(kind, WarningParser.parse(kind, entry)),
                            () -> warnings.fault("no text for the warning '%s'".formatted(kind.word())));
        }
        return new WarningTexts(
                texts,
                top.require("nothing-inferred").text(),
                top.require("nobody-before").text(),
                Set.copyOf(top.require("towards").texts()),
                Set.copyOf(top.require("from").texts()));
    }

    /** The texts in the order of the kinds. */
    public List<WarningText> all() {
        return texts.keySet().stream().sorted().map(texts::get).toList();
    }

    /** A warning with its words filled in. */
    Warning warning(Kind kind, Span span, Map<String, String> words) {
        String text = Objects.requireNonNull(texts.get(kind)).says();
        for (Map.Entry<String, String> word : words.entrySet()) {
            text = text.replace("{" + word.getKey() + "}", word.getValue());
        }
        return new Warning(kind.word(), text.strip(), span);
    }
}

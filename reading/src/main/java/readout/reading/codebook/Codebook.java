package readout.reading.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.event.EventType;
import readout.reading.codebook.Entry.Part;
import readout.reading.codebook.part.GrammarWords;
import readout.reading.codebook.part.LightVerb;
import readout.reading.codebook.part.ScoringRule;

/**
 * The lexicon of one language: what its words mean for events and their status. Immutable.
 *
 * <p>Words are looked up by lemma, lower case, or by their printed form where a lemma would lose the plural
 * ({@code talks}); compounds and phrasal verbs are joined by an underscore ({@code phone_call}, {@code carry_out}).
 */
public final class Codebook {
    private final GrammarWords grammar;
    private final ScoringRule scoring;
    private final Map<EventType, TypeRule> types;
    private final List<Entry> entries;
    private final List<StatusCue> cues;
    private final List<LightVerb> lights;
    private final Map<Part, Map<String, List<Entry>>> byPart = new HashMap<>();
    private final Map<StatusCue.Kind, Map<String, StatusCue>> byKind = new HashMap<>();
    private final Map<String, List<LightVerb>> byLight = new HashMap<>();

    Codebook(
            GrammarWords grammar,
            ScoringRule scoring,
            Map<EventType, TypeRule> types,
            List<Entry> entries,
            List<StatusCue> cues,
            List<LightVerb> lights) {
        this.grammar = grammar;
        this.scoring = scoring;
        this.types = Map.copyOf(types);
        this.entries = List.copyOf(entries);
        this.cues = List.copyOf(cues);
        this.lights = List.copyOf(lights);
        for (Entry entry : entries) {
            Map<String, List<Entry>> index = byPart.computeIfAbsent(entry.part(), part -> new HashMap<>());
            entry.lemmas()
                    .forEach(lemma -> index.computeIfAbsent(lemma, each -> new ArrayList<>(1))
                            .add(entry));
        }
        for (StatusCue cue : cues) {
            Map<String, StatusCue> index = byKind.computeIfAbsent(cue.kind(), kind -> new HashMap<>());
            cue.lemmas().forEach(lemma -> index.putIfAbsent(lemma, cue));
        }
        for (LightVerb light : lights) {
            light.lemmas()
                    .forEach(lemma -> byLight.computeIfAbsent(lemma, each -> new ArrayList<>(1))
                            .add(light));
        }
    }

    /** The codebook of the files; throws {@link CodebookException} with all faults if there is one. */
    public static Codebook load(CodebookFiles files, String language) {
        return new CodebookLoader(files, language).load();
    }

    /** The lexicon's entries, in the order of the files. */
    public List<Entry> entries() {
        return entries;
    }

    /** What tells whether an act took place, in the order of the file. */
    public List<StatusCue> cues() {
        return cues;
    }

    /** The verbs that lend event nouns their arguments. */
    public List<LightVerb> lights() {
        return lights;
    }

    /** The words that the language's grammar turns on. */
    public GrammarWords grammar() {
        return grammar;
    }

    /** How matches are judged. */
    public ScoringRule scoring() {
        return scoring;
    }

    /** What holds for all entries of a type; every type has a rule. */
    public TypeRule type(EventType type) {
        TypeRule rule = types.get(type);
        if (rule == null) {
            throw new IllegalStateException("codebook: no rule for " + type);
        }
        return rule;
    }

    /** The entries for a word, in the order of the files; empty if it has none. */
    public List<Entry> entries(Part part, String word) {
        return byPart.getOrDefault(part, Map.of()).getOrDefault(word, List.of());
    }

    /** All words that have an entry of this part of speech. */
    public Set<String> words(Part part) {
        return Set.copyOf(byPart.getOrDefault(part, Map.of()).keySet());
    }

    /** The cue of this kind for a word, if it has one. */
    public Optional<StatusCue> cue(StatusCue.Kind kind, String word) {
        return Optional.ofNullable(byKind.getOrDefault(kind, Map.of()).get(word));
    }

    /** How a verb can serve as a light verb; empty if it cannot. */
    public List<LightVerb> lights(String verb) {
        return byLight.getOrDefault(verb, List.of());
    }
}

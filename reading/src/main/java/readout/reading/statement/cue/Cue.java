package readout.reading.statement.cue;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A word, or words, that attribute: an entry of {@code attribution.yaml}.
 *
 * @param id unique and stable: {@code attribution.say}
 * @param line where it stands: {@code en/attribution.yaml:12}
 * @param part what kind of word it is
 * @param words lemmas; for a {@link Part#PHRASE} its words joined by underscores, as printed
 * @param stance how the speaker stands to what is said
 * @param forms how what is said can stand
 * @param prepositions those before what is said, for {@link Form#PREPOSITION}
 * @param audience where the one spoken to stands: {@code object} or prepositions
 * @param when what must stand beside it, by place: any of the lemmas
 * @param unless what must not stand beside it, by place
 * @param examples sentences in which it fires
 * @param not sentences in which it must not fire
 */
public record Cue(
        String id,
        String line,
        Part part,
        Set<String> words,
        Stance stance,
        Set<Form> forms,
        Set<String> prepositions,
        Set<String> audience,
        Map<Place, Set<String>> when,
        Map<Place, Set<String>> unless,
        List<CueExample> examples,
        List<CueExample> not) {
    /** The audience's place if it is the verb's object. */
    public static final String OBJECT = "object";

    public Cue {
        words = Set.copyOf(words);
        forms = Set.copyOf(forms);
        prepositions = Set.copyOf(prepositions);
        audience = Set.copyOf(audience);
        when = Map.copyOf(when);
        unless = Map.copyOf(unless);
        examples = List.copyOf(examples);
        not = List.copyOf(not);
    }

    /** What it is called in a record of reasons: {@code attribution.say (en/attribution.yaml:12)}. */
    public String why() {
        return id + " (" + line + ")";
    }

    /** Kinds of cues. */
    public enum Part {
        VERB,
        NOUN,
        /** Words before the speaker: "according to". */
        PHRASE,
        ADVERB
    }

    /** Places beside a cue that a condition can ask about. */
    public enum Place {
        SUBJECT,
        OBJECT,
        PARTICLE,
        PREPOSITION,
        /** A predicative adjective: "made it clear". */
        COMPLEMENT
    }
}

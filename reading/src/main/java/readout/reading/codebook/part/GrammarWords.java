package readout.reading.codebook.part;

import java.util.Set;

/**
 * The few words of a language that its grammar turns on.
 *
 * @param agent prepositions of a passive's agent: "by"
 * @param objectControl prepositions whose gerund is done by the object: "accused them <i>of</i> shooting"
 * @param subjectControl verbs whose infinitive is done by the subject though they have an object: "promise"
 * @param appeal verbs whose infinitive is done by a preposition's object: "call <i>on</i> them to stop"
 * @param containers nouns that stand for what follows them: "a <i>series</i> of talks"
 * @param particles adverbs that make one word with a verb: "pulled <i>out</i> of"
 * @param negations words that negate a verb or a noun: "not", "never", "no"
 * @param definite determiners that point back: "the", "this"
 * @param adjuncts prepositions of what is told beside: "after the attack"
 * @param circumstances nouns of what is told beside: "in <i>response</i> to the attack"
 * @param gerundGovernors verbs that call for a gerund: "accused them of shooting"
 * @param adverbialObjects nouns that are no objects: "met <i>face</i> to face"
 * @param reciprocals the second word of "each other"
 * @param complementNouns nouns whose infinitive says what they are of: "plan to", "right to"
 */
public record GrammarWords(
        Set<String> agent,
        Set<String> objectControl,
        Set<String> subjectControl,
        Set<String> appeal,
        Set<String> containers,
        Set<String> particles,
        Set<String> negations,
        Set<String> definite,
        Set<String> adjuncts,
        Set<String> circumstances,
        Set<String> gerundGovernors,
        Set<String> adverbialObjects,
        Set<String> reciprocals,
        Set<String> complementNouns) {
    public GrammarWords {
        agent = Set.copyOf(agent);
        objectControl = Set.copyOf(objectControl);
        subjectControl = Set.copyOf(subjectControl);
        appeal = Set.copyOf(appeal);
        containers = Set.copyOf(containers);
        particles = Set.copyOf(particles);
        negations = Set.copyOf(negations);
        definite = Set.copyOf(definite);
        adjuncts = Set.copyOf(adjuncts);
        circumstances = Set.copyOf(circumstances);
        gerundGovernors = Set.copyOf(gerundGovernors);
        adverbialObjects = Set.copyOf(adverbialObjects);
        reciprocals = Set.copyOf(reciprocals);
        complementNouns = Set.copyOf(complementNouns);
    }
}

package readout.reading.grammar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import readout.model.syntax.Graph;
import readout.model.syntax.Sentence;
import readout.reading.codebook.part.GrammarWords;

/**
 * A parsed sentence, asked in the terms of grammar: who is the subject of this verb, whatever its form. Follows
 * Universal Dependencies version 2; the few words of the language that it must know come from the codebook. Lists are of
 * head tokens, in the order of the sentence, and empty where there is nothing.
 */
public final class Grammar extends ParsedSentence {
    private final GrammarWords words;
    private final Prepositions prepositions;
    private final DirectObjects objects;
    private final Subjects subjects;

    private Grammar(Sentence sentence, Graph graph, GrammarWords words) {
        super(sentence, graph);
        this.words = words;
        this.prepositions = new Prepositions(this, words);
        this.objects = new DirectObjects(this, words);
        this.subjects = new Subjects(this, words, prepositions, objects);
    }

    /** The grammar of a sentence; empty if it has not been parsed. */
    public static Optional<Grammar> of(Sentence sentence, GrammarWords words) {
        return sentence.graph()
                .map(graph -> GerundRepair.mend(sentence, graph, words.gerundGovernors()))
                .map(graph -> new Grammar(sentence, graph, words));
    }

    /**
     * The forms under which the lexicon may list a word, most specific first: with its particle, with its compound or
     * adjective, then alone; lemma and printed form each.
     */
    public Set<String> keys(int token) {
        Set<String> keys = new LinkedHashSet<>();
        List<String> own = List.of(lemma(token), lower(token));
        for (int child : graph().children(token)) {
            if (graph().isRelation(child, "compound:prt")) {
                own.forEach(form -> keys.add(form + "_" + lower(child)));
            } else if (graph().isRelation(child, "compound", "amod")) {
                own.forEach(form -> {
                    keys.add(lemma(child) + "_" + form);
                    keys.add(lower(child) + "_" + form);
                });
            }
        }
        keys.addAll(own);
        return keys;
    }

    /** A verb's logical subjects, through voice, conjunction, control and relative clauses. */
    public List<Integer> subjects(int verb) {
        return subjects.logical(verb);
    }

    /**
     * Who else may be the subject when the grammatical one cannot act: the owner of "a declaration demanding", the subject
     * of "used aircraft to attack".
     */
    public List<Integer> controllers(int verb) {
        return subjects.controllers(verb);
    }

    /** A verb's logical objects: of a passive the subject, unless it was given something. */
    public List<Integer> objects(int verb) {
        if (!isPassive(verb)) {
            return objects.active(verb);
        }
        List<Integer> given = graph().children(verb, "obj");
        return given.isEmpty() ? subjects.surface(verb) : given;
    }

    /** To whom something is given: the indirect object, or the subject of "was given asylum". */
    public List<Integer> indirect(int verb) {
        boolean given = isPassive(verb) && !graph().children(verb, "obj").isEmpty();
        return given ? subjects.surface(verb) : graph().children(verb, "iobj");
    }

    /** The head tokens of a word's prepositional phrases by preposition; a particle with an object counts as one. */
    public Map<String, List<Integer>> prepositions(int head) {
        return prepositions.of(head, objects(head));
    }

    /** A verb's particles: "out" in "pulled out of". */
    public List<Integer> particles(int verb) {
        return prepositions.particles(verb);
    }

    /** The nouns that a word of quantity stands for: "thousands of <i>refugees</i>", "most of the <i>debt</i>". */
    public List<Integer> measured(int token) {
        boolean other = !token(token).isNoun() && !token(token).isVerb();
        boolean quantity = other || words.containers().contains(lemma(token));
        List<Integer> found = new ArrayList<>(1);
        for (int child : quantity ? graph().children(token, "nmod") : List.<Integer>of()) {
            found.add(child);
            found.addAll(measured(child));
        }
        return found;
    }

    /**
     * The noun whose plan, right or threat an infinitive says, though the parser hung it on the verb: "confirmed its plan
     * to attack".
     */
    public OptionalInt complementNoun(int verb) {
        return subjects.complementNoun(verb);
    }

    /** Whether a noun tells a circumstance of what governs it, not its content: "after the attack", "in response to it". */
    public boolean isAdjunct(int noun) {
        if (!graph().isRelation(noun, "obl", "nmod")) {
            return false;
        }
        int head = graph().head(noun);
        return preposition(noun).filter(words.adjuncts()::contains).isPresent()
                || graph().isRelation(noun, "nmod") && words.circumstances().contains(lemma(head));
    }

    /** Whether the word is "each other": the subjects act on one another. */
    public boolean isReciprocal(int token) {
        return words.reciprocals().contains(lower(token))
                && graph().children(token, "det", "compound", "amod", "nummod").size() == 1;
    }
}

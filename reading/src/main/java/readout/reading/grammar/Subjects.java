package readout.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import readout.model.syntax.Graph;
import readout.reading.codebook.part.GrammarWords;

/** Who does what a verb says, through voice, conjunction, control and relative clauses. */
final class Subjects {
    /** How far subjects are looked for through control and conjunction. */
    private static final int MAX_STEPS = 6;

    private final ParsedSentence sentence;
    private final Graph graph;
    private final GrammarWords words;
    private final Prepositions prepositions;
    private final DirectObjects objects;

    Subjects(ParsedSentence sentence, GrammarWords words, Prepositions prepositions, DirectObjects objects) {
        this.sentence = sentence;
        this.graph = sentence.graph();
        this.words = words;
        this.prepositions = prepositions;
        this.objects = objects;
    }

    /** The doers: the subject of an active, the by-agents of a passive. */
    List<Integer> logical(int verb) {
        return sentence.isPassive(verb) ? agents(verb) : surface(verb);
    }

    /** The subject as it stands on the surface; for a passive the one acted upon. */
    List<Integer> surface(int verb) {
        return surface(verb, MAX_STEPS);
    }

    /** Who else may be the subject when the grammatical one cannot act. */
    List<Integer> controllers(int verb) {
        int head = graph.head(verb);
        if (head == Graph.NONE || sentence.isPassive(verb) && !graph.isRelation(verb, "xcomp")) {
            return List.of();
        }
        return switch (graph.relation(verb)) {
            case "acl", "acl:relcl", "amod" -> owners(head);
            case "xcomp", "advcl" -> sentence.token(head).isVerb() ? surface(head) : List.of();
            case "conj" -> graph.children(verb, "nsubj", "nsubj:pass").isEmpty() ? controllers(head) : List.of();
            default -> List.of();
        };
    }

    /** Whose a noun is: its possessor, or who makes it. */
    private List<Integer> owners(int noun) {
        List<Integer> owners = graph.children(noun, "nmod:poss");
        if (!owners.isEmpty() || !sentence.hasVerbAbove(noun)) {
            return owners;
        }
        int head = graph.head(noun);
        return graph.isRelation(noun, "nsubj:pass")
                ? agents(head)
                : graph.isRelation(noun, "obj", "obl") ? surface(head) : List.of();
    }

    private List<Integer> agents(int verb) {
        List<Integer> agents = sentence.agents(verb, words.agent()::contains);
        return agents.isEmpty() ? strayAgents(verb) : agents;
    }

    /** An agent that the parser hung on the noun before it: "were sold to the rebels by a firm". */
    private List<Integer> strayAgents(int verb) {
        return graph.children(verb, "obl", "obj", "nmod").stream()
                .flatMap(child -> graph.children(child, "nmod").stream())
                .filter(below -> sentence.preposition(below)
                        .filter(words.agent()::contains)
                        .isPresent())
                .limit(1)
                .toList();
    }

    private List<Integer> surface(int verb, int steps) {
        List<Integer> own = own(verb);
        int head = graph.head(verb);
        if (!own.isEmpty() || steps == 0 || head == Graph.NONE) {
            return own;
        }
        return switch (graph.relation(verb)) {
            case "conj" -> surface(head, steps - 1);
            case "xcomp" -> controller(verb, head, steps);
            case "dep" -> sentence.isGerundComplement(verb) ? surface(head, steps - 1) : List.of();
            case "parataxis" -> List.of();
            case "advcl", "ccomp" -> sentence.isTagged(verb, "VBD") ? List.of() : controller(verb, head, steps);
            case "acl", "acl:relcl", "amod" -> ofNoun(verb, head, steps);
            default -> List.of();
        };
    }

    /** The verb's own subjects, without the "there" that only fills the place. */
    private List<Integer> own(int verb) {
        List<Integer> own = new ArrayList<>(1);
        for (int subject : graph.children(verb, "nsubj", "nsubj:pass")) {
            if (!sentence.isTagged(subject, "EX")) {
                own.add(sentence.antecedent(subject, verb));
            }
        }
        return own;
    }

    /** Who does what a governing verb's complement says: its object if that is what the verb or the mark calls for. */
    private List<Integer> controller(int verb, int head, int steps) {
        if (!sentence.token(head).isVerb()) {
            return sentence.token(head).isNoun() ? ofNoun(verb, head, steps) : surface(head, steps - 1);
        }
        OptionalInt noun = complementNoun(verb);
        if (noun.isPresent()) {
            List<Integer> owners = graph.children(noun.getAsInt(), "nmod:poss");
            return owners.isEmpty() ? surface(head, steps - 1) : owners;
        }
        List<Integer> others = sentence.isPassive(head) ? List.of() : controllingObjects(verb, head);
        return others.isEmpty() ? surface(head, steps - 1) : others;
    }

    /** The objects of an active verb that do what its complement says: "accused them of", "call on them to". */
    private List<Integer> controllingObjects(int verb, int head) {
        boolean promises = words.subjectControl().contains(sentence.lemma(head));
        boolean calls = graph.isRelation(verb, "xcomp") && !promises;
        boolean marked = !(promises && sentence.isInfinitive(verb))
                && sentence.cases(verb).stream().anyMatch(words.objectControl()::contains);
        List<Integer> direct = graph.children(head, "obj", "iobj");
        if (!direct.isEmpty() && (marked || calls)) {
            return direct;
        }
        return calls && words.appeal().contains(sentence.lemma(head)) ? appealed(verb, head) : List.of();
    }

    /** To whom a verb appeals: the objects of its prepositions and of its first particle, before the complement. */
    private List<Integer> appealed(int verb, int head) {
        String particle = prepositions.particles(head).stream()
                .map(sentence::lower)
                .findFirst()
                .orElse("");
        return prepositions.of(head, objects.active(head)).entrySet().stream()
                .filter(each -> words.objectControl().contains(each.getKey())
                        || each.getKey().equals(particle))
                .flatMap(each -> each.getValue().stream())
                .filter(token -> token < verb)
                .toList();
    }

    /** Who does what a noun's clause says: "troops attacking", "its plan to attack". */
    private List<Integer> ofNoun(int verb, int noun, int steps) {
        if (!sentence.isInfinitive(verb) && !sentence.isTagged(verb, "VB")) {
            return List.of(noun);
        }
        List<Integer> owners = steps == 0 ? List.of() : owners(noun);
        if (!owners.isEmpty()) {
            return owners;
        }
        List<Integer> modifiers = graph.children(noun, "amod", "compound");
        return modifiers.isEmpty() ? List.of(noun) : modifiers;
    }

    /** The noun whose plan, right or threat an infinitive says, though the parser hung it on the verb. */
    OptionalInt complementNoun(int verb) {
        if (!graph.isRelation(verb, "xcomp", "advcl")) {
            return OptionalInt.empty();
        }
        return graph.children(verb, "mark").stream()
                .filter(mark -> mark > 0 && sentence.isTagged(mark, "TO"))
                .mapToInt(mark -> mark - 1)
                .filter(before -> sentence.token(before).isNoun()
                        && graph.head(before) == graph.head(verb)
                        && words.complementNouns().contains(sentence.lemma(before)))
                .findFirst();
    }
}

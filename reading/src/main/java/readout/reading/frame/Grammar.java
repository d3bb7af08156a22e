package readout.reading.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import readout.model.syntax.Graph;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;
import readout.reading.codebook.part.GrammarWords;

/**
 * A parsed sentence, asked in the terms of grammar: who is the subject of this verb, whatever its form. Follows
 * Universal Dependencies version 2; the few words of the language that it must know come from the codebook.
 */
public final class Grammar {
    /** How far subjects are looked for through control and conjunction. */
    private static final int MAX_STEPS = 6;

    private final Sentence sentence;
    private final Graph graph;
    private final GrammarWords words;

    private Grammar(Sentence sentence, Graph graph, GrammarWords words) {
        this.sentence = sentence;
        this.graph = graph;
        this.words = words;
    }

    /** The grammar of a sentence; empty if it has not been parsed. */
    public static Optional<Grammar> of(Sentence sentence, GrammarWords words) {
        return sentence.graph()
                .map(graph -> GerundRepair.mend(sentence, graph, words.gerundGovernors()))
                .map(graph -> new Grammar(sentence, graph, words));
    }

    public Sentence sentence() {
        return sentence;
    }

    public Graph graph() {
        return graph;
    }

    public Token token(int token) {
        return sentence.token(token);
    }

    public String lemma(int token) {
        return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
    }

    public String lower(int token) {
        return sentence.token(token).text().toLowerCase(Locale.ROOT);
    }

    /**
     * The forms under which the lexicon may list a word, most specific first: with its particle, with its compound or
     * adjective, then alone; lemma and printed form each.
     */
    public Set<String> keys(int token) {
        Set<String> keys = new LinkedHashSet<>();
        List<String> own = List.of(lemma(token), lower(token));
        for (int child : graph.children(token)) {
            String relation = graph.relation(child);
            if (relation.equals("compound:prt")) {
                own.forEach(form -> keys.add(form + "_" + lower(child)));
            } else if (relation.equals("compound") || relation.equals("amod")) {
                own.forEach(form -> {
                    keys.add(lemma(child) + "_" + form);
                    keys.add(lower(child) + "_" + form);
                });
            }
        }
        keys.addAll(own);
        return keys;
    }

    /** Whether the verb is passive: "was attacked", "attacked by", "the troops withdrawn". */
    public boolean isPassive(int verb) {
        if (!graph.children(verb, "aux:pass", "nsubj:pass").isEmpty()) {
            return true;
        }
        boolean participle = token(verb).tag().equals("VBN");
        if (participle
                && graph.isRelation(verb, "conj")
                && graph.children(verb, "aux", "nsubj").isEmpty()) {
            return isPassive(graph.head(verb));
        }
        boolean bare = graph.children(verb, "aux", "obj", "nsubj").isEmpty();
        return participle && bare && graph.isRelation(verb, "acl", "acl:relcl", "advcl", "amod", "dep", "csubj");
    }

    /** The head tokens of a verb's logical subject, through voice, conjunction, control and relative clauses. */
    public List<Integer> subjects(int verb) {
        return isPassive(verb) ? agents(verb) : surface(verb, MAX_STEPS);
    }

    /**
     * Who else may be the subject when the grammatical one cannot act: the owner of "a declaration demanding", the subject
     * of "used aircraft to attack".
     */
    public List<Integer> controllers(int verb) {
        int head = graph.head(verb);
        if (head == Graph.NONE || isPassive(verb) && !graph.isRelation(verb, "xcomp")) {
            return List.of();
        }
        return switch (graph.relation(verb)) {
            case "acl", "acl:relcl", "amod" -> owners(head);
            case "xcomp", "advcl" -> token(head).isVerb() ? surface(head, MAX_STEPS) : List.of();
            case "conj" -> graph.children(verb, "nsubj", "nsubj:pass").isEmpty() ? controllers(head) : List.of();
            default -> List.of();
        };
    }

    /** Whose a noun is: its possessor, or who makes it. */
    private List<Integer> owners(int noun) {
        List<Integer> owners = graph.children(noun, "nmod:poss");
        int head = graph.head(noun);
        if (!owners.isEmpty() || head == Graph.NONE || !token(head).isVerb()) {
            return owners;
        }
        return graph.isRelation(noun, "nsubj:pass")
                ? agents(head)
                : graph.isRelation(noun, "obj", "obl") ? surface(head, MAX_STEPS) : List.of();
    }

    /** The by-agents of a passive. */
    private List<Integer> agents(int verb) {
        List<Integer> agents = new ArrayList<>(1);
        for (int child : graph.children(verb, "obl", "obl:agent", "nmod")) {
            if (preposition(child).filter(words.agent()::contains).isPresent()) {
                agents.add(child);
            }
        }
        return agents.isEmpty() ? strayAgents(verb) : agents;
    }

    /** An agent that the parser hung on the noun before it: "were sold to the rebels by a firm". */
    private List<Integer> strayAgents(int verb) {
        for (int child : graph.children(verb, "obl", "obj", "nmod")) {
            for (int below : graph.children(child, "nmod")) {
                if (preposition(below).filter(words.agent()::contains).isPresent()) {
                    return List.of(below);
                }
            }
        }
        return List.of();
    }

    /** The head tokens of a verb's logical object. */
    public List<Integer> objects(int verb) {
        if (isPassive(verb)) {
            List<Integer> given = graph.children(verb, "obj");
            return given.isEmpty() ? surface(verb, MAX_STEPS) : given;
        }
        List<Integer> objects = new ArrayList<>(1);
        for (int object : graph.children(verb, "obj")) {
            if (!words.adverbialObjects().contains(lemma(object))) {
                objects.add(antecedent(object, verb));
            }
        }
        if (objects.isEmpty()
                && graph.isRelation(verb, "acl:relcl")
                && !graph.children(verb, "nsubj").isEmpty()) {
            boolean subjectIsRelative = graph.children(verb, "nsubj").stream().anyMatch(this::isRelativePronoun);
            if (!subjectIsRelative) {
                objects.add(graph.head(verb));
            }
        }
        if (objects.isEmpty()) {
            objects.addAll(sharedObjects(verb));
        }
        return objects;
    }

    /** To whom something is given: the indirect object, or the subject of "was given asylum". */
    public List<Integer> indirect(int verb) {
        boolean given = isPassive(verb) && !graph.children(verb, "obj").isEmpty();
        return given ? surface(verb, MAX_STEPS) : graph.children(verb, "iobj");
    }

    /** The nouns that a word of quantity stands for: "thousands of <i>refugees</i>", "most of the <i>debt</i>". */
    public List<Integer> measured(int token) {
        boolean other = !this.token(token).isNoun() && !this.token(token).isVerb();
        boolean quantity = other || words.containers().contains(lemma(token));
        List<Integer> found = new ArrayList<>(1);
        for (int child : quantity ? graph.children(token, "nmod") : List.<Integer>of()) {
            found.add(child);
            found.addAll(measured(child));
        }
        return found;
    }

    /** "arrested and deported the men": the first verb shares the second's object. */
    private List<Integer> sharedObjects(int verb) {
        for (int next : graph.children(verb, "conj")) {
            boolean adjacent = next - verb == 2 && token(next).isVerb();
            if (adjacent && graph.children(verb, "obl", "xcomp", "ccomp").isEmpty()) {
                return graph.children(next, "obj");
            }
        }
        return List.of();
    }

    /** The subject as it stands on the surface; for a passive the one acted upon. */
    private List<Integer> surface(int verb, int steps) {
        List<Integer> own = new ArrayList<>(1);
        for (int subject : graph.children(verb, "nsubj", "nsubj:pass")) {
            if (!token(subject).tag().equals("EX")) {
                own.add(antecedent(subject, verb));
            }
        }
        if (!own.isEmpty() || steps == 0 || graph.head(verb) == Graph.NONE) {
            return own;
        }
        int head = graph.head(verb);
        return switch (graph.relation(verb)) {
            case "conj" -> surface(head, steps - 1);
            case "xcomp" -> controller(verb, head, steps);
            case "dep" -> isGerundComplement(verb) ? surface(head, steps - 1) : List.<Integer>of();
            case "advcl", "ccomp", "parataxis" -> {
                boolean ownSubject = graph.relation(verb).equals("parataxis")
                        || token(verb).tag().equals("VBD");
                yield ownSubject ? List.<Integer>of() : controller(verb, head, steps);
            }
            case "acl", "acl:relcl", "amod" -> ofNoun(verb, head, steps);
            case "csubj" -> token(verb).tag().equals("VBN") ? graph.children(verb, "nsubj") : List.of();
            default -> List.of();
        };
    }

    /** Who does what a governing verb's complement says: its object if that is what the verb or the mark calls for. */
    private List<Integer> controller(int verb, int head, int steps) {
        if (!token(head).isVerb()) {
            return token(head).isNoun() ? ofNoun(verb, head, steps) : surface(head, steps - 1);
        }
        List<Integer> objects = graph.children(head, "obj", "iobj");
        OptionalInt noun = complementNoun(verb);
        if (noun.isPresent()) {
            List<Integer> owners = graph.children(noun.getAsInt(), "nmod:poss");
            return owners.isEmpty() ? surface(head, steps - 1) : owners;
        }
        boolean marked = graph.children(verb, "mark", "case").stream()
                .anyMatch(mark -> words.objectControl().contains(lower(mark)));
        boolean calls =
                graph.isRelation(verb, "xcomp") && !words.subjectControl().contains(lemma(head));
        if (!objects.isEmpty() && !isPassive(head) && (marked || calls)) {
            return objects;
        }
        if (calls && !isPassive(head)) {
            List<Integer> called = prepositions(head).entrySet().stream()
                    .filter(each -> words.objectControl().contains(each.getKey())
                            || each.getKey().equals(particle(head)))
                    .flatMap(each -> each.getValue().stream())
                    .filter(token -> token < verb)
                    .toList();
            if (!called.isEmpty() && words.appeal().contains(lemma(head))) {
                return called;
            }
        }
        return surface(head, steps - 1);
    }

    /** Who does what a noun's clause says: "troops attacking", "its plan to attack". */
    private List<Integer> ofNoun(int verb, int noun, int steps) {
        boolean infinitive = graph.children(verb, "mark").stream()
                .anyMatch(mark -> token(mark).tag().equals("TO"));
        if (!infinitive && !token(verb).tag().equals("VB")) {
            return List.of(noun);
        }
        List<Integer> owners = steps == 0 ? List.of() : owners(noun);
        if (!owners.isEmpty()) {
            return owners;
        }
        List<Integer> modifiers = graph.children(noun, "amod", "compound");
        return modifiers.isEmpty() ? List.of(noun) : modifiers;
    }

    /**
     * The noun whose plan, right or threat an infinitive says, though the parser hung it on the verb: "confirmed its plan
     * to attack".
     */
    public OptionalInt complementNoun(int verb) {
        if (!graph.isRelation(verb, "xcomp", "advcl")) {
            return OptionalInt.empty();
        }
        for (int mark : graph.children(verb, "mark")) {
            int before = mark - 1;
            boolean fits = token(mark).tag().equals("TO")
                    && before >= 0
                    && token(before).isNoun()
                    && graph.head(before) == graph.head(verb)
                    && words.complementNouns().contains(lemma(before));
            if (fits) {
                return OptionalInt.of(before);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether the word is a gerund after a verb that the parser could not place: "denied having sold". */
    public boolean isGerundComplement(int verb) {
        if (!graph.isRelation(verb, "dep")
                || graph.head(verb) == Graph.NONE
                || !token(graph.head(verb)).isVerb()) {
            return false;
        }
        int first = graph.children(verb, "aux", "aux:pass").stream().findFirst().orElse(verb);
        return token(first).tag().equals("VBG") && graph.head(verb) == first - 1;
    }

    /** Whether a noun tells a circumstance of what governs it, not its content: "after the attack", "in response to it". */
    public boolean isAdjunct(int noun) {
        if (!graph.isRelation(noun, "obl", "nmod")) {
            return false;
        }
        int head = graph.head(noun);
        return preposition(noun).filter(words.adjuncts()::contains).isPresent()
                || graph.isRelation(noun, "nmod") && words.circumstances().contains(lemma(head));
    }

    /** Whether the word is "each other": the subjects act on one another. */
    public boolean isReciprocal(int token) {
        return words.reciprocals().contains(lower(token))
                && graph.children(token, "det", "compound", "amod", "nummod").size() == 1;
    }

    /** Whether a noun is what a form of be says: "is in contact", "there will be a meeting". */
    public boolean isPredicate(int noun) {
        return !graph.children(noun, "cop").isEmpty();
    }

    private boolean isRelativePronoun(int token) {
        return token(token).tag().startsWith("W");
    }

    /** What a relative pronoun stands for; any other token stands for itself. */
    private int antecedent(int token, int verb) {
        if (!isRelativePronoun(token)) {
            return token;
        }
        int at = verb;
        for (int step = 0; step < MAX_STEPS && graph.head(at) != Graph.NONE; step++) {
            if (graph.isRelation(at, "acl:relcl")) {
                return graph.head(at);
            }
            at = graph.head(at);
        }
        return token;
    }

    /** A verb's particles; the parser takes those before another preposition for adverbs ("pulled out of"). */
    public List<Integer> particles(int verb) {
        List<Integer> found = new ArrayList<>(graph.children(verb, "compound:prt"));
        graph.children(verb, "advmod").stream()
                .filter(child -> words.particles().contains(lower(child)))
                .forEach(found::add);
        for (int child : graph.children(verb, "obl")) {
            List<Integer> cases = graph.children(child, "case");
            if (cases.size() > 1 && words.particles().contains(lower(cases.getFirst()))) {
                found.add(cases.getFirst());
            }
        }
        return found;
    }

    private String particle(int verb) {
        return particles(verb).stream().map(this::lower).findFirst().orElse("");
    }

    /** The preposition before a noun, its fixed parts joined by an underscore. */
    public Optional<String> preposition(int noun) {
        List<Integer> cases = graph.children(noun, "case");
        return cases.stream()
                .filter(each -> !token(each).tag().equals("POS"))
                .findFirst()
                .map(each -> {
                    StringBuilder text = new StringBuilder(lower(each));
                    graph.children(each, "fixed")
                            .forEach(part -> text.append('_').append(lower(part)));
                    return text.toString();
                });
    }

    /** The preposition of "with its allies to strike", which parsers take for the mark of a clause. */
    private Optional<String> absolute(int clause) {
        boolean to = graph.children(clause, "mark").stream()
                .anyMatch(mark -> token(mark).tag().equals("TO"));
        return graph.children(clause, "mark").stream()
                .filter(mark -> to && token(mark).tag().equals("IN"))
                .filter(mark -> !graph.children(clause, "nsubj").isEmpty())
                .map(this::lower)
                .findFirst();
    }

    /** The prepositions before a noun; of "out of" each. */
    private List<String> prepositionsOf(int noun) {
        List<Integer> cases = graph.children(noun, "case");
        return cases.size() < 2
                ? preposition(noun).stream().toList()
                : cases.stream()
                        .filter(each -> !token(each).tag().equals("POS"))
                        .map(this::lower)
                        .toList();
    }

    /** The head tokens of a word's prepositional phrases by preposition; a particle with an object counts as one. */
    public Map<String, List<Integer>> prepositions(int head) {
        Map<String, List<Integer>> found = new LinkedHashMap<>();
        for (int child : graph.children(head, "obl", "nmod", "obl:agent")) {
            for (String word : prepositionsOf(child)) {
                found.computeIfAbsent(word, each -> new ArrayList<>(1)).add(antecedent(child, head));
            }
        }
        for (int clause : graph.children(head, "advcl")) {
            absolute(clause)
                    .ifPresent(word -> found.computeIfAbsent(word, each -> new ArrayList<>(1))
                            .addAll(graph.children(clause, "nsubj")));
        }
        for (int particle : particles(head)) {
            for (int child : graph.children(particle, "obl", "nmod")) {
                preposition(child)
                        .ifPresent(word -> found.computeIfAbsent(word, each -> new ArrayList<>(1))
                                .add(antecedent(child, head)));
            }
            List<Integer> objects = objects(head);
            if (!objects.isEmpty()) {
                found.computeIfAbsent(lower(particle), each -> new ArrayList<>(1))
                        .addAll(objects);
            }
        }
        return found;
    }
}

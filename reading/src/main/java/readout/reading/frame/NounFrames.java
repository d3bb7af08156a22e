package readout.reading.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import readout.model.syntax.Graph;
import readout.reading.codebook.Codebook;
import readout.reading.codebook.Slot;
import readout.reading.codebook.part.GrammarWords;
import readout.reading.codebook.part.LightVerb;
import readout.reading.grammar.Grammar;

/**
 * The frames of event nouns: their own phrase ("Russia's attack on Kyiv by missiles"), their clauses ("talks held by
 * France"), and the light verb that they lean on ("launched an attack on").
 */
public final class NounFrames {
    private final Grammar grammar;
    private final Graph graph;
    private final Codebook codebook;
    private final GrammarWords words;

    public NounFrames(Grammar grammar, Codebook codebook) {
        this.grammar = grammar;
        this.graph = grammar.graph();
        this.codebook = codebook;
        this.words = codebook.grammar();
    }

    /** The frame of a noun of action, with the slots of the light verb that it leans on. */
    public Frame of(int noun) {
        Map<Slot, List<Integer>> slots = new LinkedHashMap<>();
        phrase(noun, slots);
        clauses(noun, slots);
        OptionalInt light = predicate(noun, slots);
        int at = noun;
        for (int step = 0; step < 3 && light.isEmpty(); step++) {
            light = lean(at, slots);
            Optional<Integer> outer = outer(at);
            if (light.isPresent() || outer.isEmpty()) {
                break;
            }
            at = outer.get();
            phrase(at, slots);
        }
        Set<String> modifiers = new HashSet<>();
        for (int child : graph.children(noun, "amod", "compound")) {
            modifiers.add(grammar.lemma(child));
        }
        return new Frame(noun, slots, Frames.clauses(grammar, noun), Set.of(), modifiers, light);
    }

    /** What the noun's own phrase holds; a coordinated noun shares what its neighbour has and it has not. */
    private void phrase(int noun, Map<Slot, List<Integer>> slots) {
        Frames.put(slots, Slot.POSSESSIVE, graph.children(noun, "nmod:poss"));
        Frames.put(slots, Slot.MODIFIER, graph.children(noun, "amod", "compound"));
        grammar.prepositions(noun).forEach((word, tokens) -> Frames.put(slots, new Slot(word), tokens));
        for (int inner : graph.children(noun, "nmod")) {
            // the parser hangs an agent on the nearest noun: "the release of the sailors by Iran"
            grammar.prepositions(inner).forEach((word, tokens) -> {
                if (words.agent().contains(word)) {
                    slots.putIfAbsent(new Slot(word), List.copyOf(tokens));
                }
            });
        }
        if (graph.isRelation(noun, "conj") && grammar.token(graph.head(noun)).isNoun()) {
            int first = graph.head(noun);
            Frames.put(slots, Slot.POSSESSIVE, graph.children(first, "nmod:poss"));
            if (graph.children(noun, "nmod:poss", "amod", "compound").isEmpty()) {
                Frames.put(slots, Slot.MODIFIER, graph.children(first, "amod", "compound"));
            }
        }
        for (int next : graph.children(noun, "conj")) {
            if (grammar.token(next).isNoun()) {
                grammar.prepositions(next)
                        .forEach((word, tokens) -> slots.putIfAbsent(new Slot(word), List.copyOf(tokens)));
            }
        }
    }

    /** A noun that a form of be says has its subject: "France is in contact with Iran". */
    private OptionalInt predicate(int noun, Map<Slot, List<Integer>> slots) {
        if (!grammar.hasCopula(noun)) {
            return OptionalInt.empty();
        }
        for (int subject : graph.children(noun, "nsubj")) {
            if (!grammar.token(subject).tag().equals("EX")) {
                Frames.put(slots, Slot.SUBJECT, List.of(subject));
            }
        }
        grammar.prepositions(noun).forEach((word, tokens) -> Frames.put(slots, new Slot(word), tokens));
        return OptionalInt.of(graph.children(noun, "cop").getFirst());
    }

    /** What participles and relative clauses say of the noun: "carried out by", "which it launched on". */
    private void clauses(int noun, Map<Slot, List<Integer>> slots) {
        for (int verb : graph.children(noun, "acl", "acl:relcl")) {
            if (grammar.token(verb).isVerb() && light(verb, false).isPresent()) {
                List<Integer> objects = grammar.objects(verb);
                if (objects.contains(noun)) {
                    Frames.put(slots, Slot.SUBJECT, grammar.subjects(verb));
                    grammar.prepositions(verb).forEach((word, tokens) -> Frames.put(slots, new Slot(word), tokens));
                }
            }
        }
    }

    /** Adds what the governing light verb lends; the verb, if there is one. */
    private OptionalInt lean(int noun, Map<Slot, List<Integer>> slots) {
        int head = graph.head(noun);
        if (head == Graph.NONE) {
            return OptionalInt.empty();
        }
        if (graph.isRelation(noun, "conj") && grammar.token(head).isNoun()) {
            return lean(head, slots);
        }
        if (!grammar.token(head).isVerb()) {
            return OptionalInt.empty();
        }
        return switch (graph.relation(noun)) {
            case "obj", "nsubj:pass" -> lend(head, false, slots);
            case "obl" ->
                grammar.preposition(noun)
                        .filter(word -> engages(head, word))
                        .map(word -> lend(head, false, slots))
                        .orElse(OptionalInt.empty());
            case "nsubj" -> lend(head, true, slots);
            default -> OptionalInt.empty();
        };
    }

    private OptionalInt lend(int verb, boolean happening, Map<Slot, List<Integer>> slots) {
        if (light(verb, happening).isEmpty() && (happening || light(verb, true).isEmpty())) {
            return OptionalInt.empty();
        }
        if (happening) {
            Frames.put(slots, Slot.OBJECT, grammar.objects(verb));
        } else {
            Frames.put(slots, Slot.SUBJECT, grammar.subjects(verb));
            Frames.put(slots, Slot.OBJECT, graph.children(verb, "iobj"));
        }
        grammar.prepositions(verb).forEach((word, tokens) -> Frames.put(slots, new Slot(word), tokens));
        return OptionalInt.of(verb);
    }

    private Optional<LightVerb> light(int verb, boolean happening) {
        for (String key : grammar.keys(verb)) {
            for (LightVerb each : codebook.lights(key)) {
                if (each.isHappening() == happening && each.prepositions().isEmpty()) {
                    return Optional.of(each);
                }
            }
        }
        return Optional.empty();
    }

    private boolean engages(int verb, String preposition) {
        for (String key : grammar.keys(verb)) {
            for (LightVerb each : codebook.lights(key)) {
                if (each.prepositions().contains(preposition)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The noun that contains this one as "a round of talks" contains the talks. */
    private Optional<Integer> outer(int noun) {
        int head = graph.head(noun);
        boolean contained = head != Graph.NONE
                && graph.isRelation(noun, "nmod")
                && grammar.token(head).isNoun()
                && words.containers().contains(grammar.lemma(head));
        return contained ? Optional.of(head) : Optional.empty();
    }

    /** The tokens of the noun's phrase that could hold parties, for tests of acceptance. */
    public static List<Integer> own(Frame frame) {
        List<Integer> tokens = new ArrayList<>();
        frame.slots().values().forEach(tokens::addAll);
        return tokens;
    }
}

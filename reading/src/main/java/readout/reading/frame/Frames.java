package readout.reading.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import readout.model.syntax.Graph;
import readout.reading.codebook.Codebook;
import readout.reading.codebook.Entry.Part;
import readout.reading.codebook.Slot;
import readout.reading.frame.Frame.Clause;
import readout.reading.frame.Frame.Clause.Kind;
import readout.reading.grammar.Grammar;

/** Builds the frames of one sentence's words. */
public final class Frames {
    private final Grammar grammar;
    private final Graph graph;
    private final NounFrames nouns;

    public Frames(Grammar grammar, Codebook codebook) {
        this.grammar = grammar;
        this.graph = grammar.graph();
        this.nouns = new NounFrames(grammar, codebook);
    }

    /** The frame of a word of the sentence, read as this part of speech. */
    public Frame of(int trigger, Part part) {
        return switch (part) {
            case VERB -> verb(trigger);
            case NOUN -> nouns.of(trigger);
            case ADJECTIVE -> adjective(trigger);
        };
    }

    private Frame verb(int verb) {
        Map<Slot, List<Integer>> slots = new LinkedHashMap<>();
        put(slots, Slot.SUBJECT, grammar.subjects(verb));
        put(slots, Slot.CONTROLLER, grammar.controllers(verb));
        put(slots, Slot.OBJECT, grammar.objects(verb));
        put(slots, Slot.INDIRECT, grammar.indirect(verb));
        grammar.prepositions(verb).forEach((word, tokens) -> put(slots, new Slot(word), tokens));
        for (int object : grammar.objects(verb)) {
            grammar.prepositions(object).forEach((word, tokens) -> put(slots, new Slot(word), tokens));
        }
        List<Clause> clauses = clauses(grammar, verb);
        put(slots, Slot.CLAUSE_SUBJECT, clauseSubjects(clauses));
        Set<String> particles = new HashSet<>();
        grammar.particles(verb).forEach(child -> particles.add(grammar.lower(child)));
        Set<String> modifiers = new HashSet<>();
        graph.children(verb, "advmod").forEach(child -> modifiers.add(grammar.lemma(child)));
        return new Frame(verb, slots, clauses, particles, modifiers, OptionalInt.empty());
    }

    private Frame adjective(int adjective) {
        Map<Slot, List<Integer>> slots = new LinkedHashMap<>();
        put(slots, Slot.SUBJECT, graph.children(adjective, "nsubj"));
        grammar.prepositions(adjective).forEach((word, tokens) -> put(slots, new Slot(word), tokens));
        List<Clause> clauses = clauses(grammar, adjective);
        put(slots, Slot.CLAUSE_SUBJECT, clauseSubjects(clauses));
        return new Frame(adjective, slots, clauses, Set.of(), Set.of(), OptionalInt.empty());
    }

    private List<Integer> clauseSubjects(List<Clause> clauses) {
        List<Integer> subjects = new ArrayList<>(1);
        for (Clause clause : clauses) {
            subjects.addAll(graph.children(clause.head(), "nsubj", "nsubj:pass"));
        }
        return subjects;
    }

    /** The clausal complements of a word. */
    public static List<Clause> clauses(Grammar grammar, int head) {
        Graph graph = grammar.graph();
        List<Clause> clauses = new ArrayList<>(1);
        for (int child : graph.children(head, "ccomp", "xcomp", "advcl", "acl")) {
            List<Integer> marks = graph.children(child, "mark", "case");
            boolean to =
                    marks.stream().anyMatch(mark -> grammar.token(mark).tag().equals("TO"));
            boolean gerund = grammar.token(child).tag().equals("VBG")
                    && graph.children(child, "aux", "nsubj").isEmpty();
            switch (graph.relation(child)) {
                case "ccomp" -> clauses.add(new Clause(child, to ? Kind.TO : gerund ? Kind.ING : Kind.THAT));
                case "xcomp" -> clauses.add(new Clause(child, gerund ? Kind.ING : Kind.TO));
                case "acl" -> {
                    if (to || gerund && !marks.isEmpty()) {
                        clauses.add(new Clause(child, to ? Kind.TO : Kind.OF));
                    }
                }
                default -> {
                    if (gerund && !marks.isEmpty()) {
                        clauses.add(new Clause(child, Kind.OF));
                    }
                }
            }
        }
        for (int child : graph.children(head, "dep")) {
            if (grammar.isGerundComplement(child)) {
                clauses.add(new Clause(child, Kind.ING));
            }
        }
        return clauses;
    }

    /** Adds tokens to a slot, after those that are there. */
    public static void put(Map<Slot, List<Integer>> slots, Slot slot, List<Integer> tokens) {
        if (!tokens.isEmpty()) {
            List<Integer> all = new ArrayList<>(slots.getOrDefault(slot, List.of()));
            tokens.stream().filter(token -> !all.contains(token)).forEach(all::add);
            slots.put(slot, all);
        }
    }
}

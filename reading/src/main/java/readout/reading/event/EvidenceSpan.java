package readout.reading.event;

import java.util.List;
import java.util.OptionalInt;
import readout.model.event.Party;
import readout.model.syntax.Graph;
import readout.model.syntax.Sentence;
import readout.model.text.Span;
import readout.reading.frame.Frame;
import readout.reading.grammar.Grammar;

/** The shortest words that carry an act: from its actor, where it stands beside it, to what completes the verb. */
final class EvidenceSpan {
    private EvidenceSpan() {}

    static Span of(Grammar grammar, Draft draft) {
        Span span = around(grammar, draft.match().frame());
        for (Party party : draft.actors()) {
            span = near(span, party.span(), grammar.sentence().span());
        }
        return span;
    }

    /** The frame's word with its core arguments, and its light verb with its own. */
    static Span around(Grammar grammar, Frame frame) {
        Sentence sentence = grammar.sentence();
        Graph graph = grammar.graph();
        int trigger = frame.trigger();
        int first = trigger;
        int last = trigger;
        OptionalInt light = frame.light();
        int[] heads = light.isPresent() ? new int[] {trigger, light.getAsInt()} : new int[] {trigger};
        for (int head : heads) {
            first = Math.min(first, head);
            last = Math.max(last, head);
            for (int child : graph.children(head)) {
                if (isCore(graph, child) && !isFronted(grammar, head, child)) {
                    List<Integer> phrase = phrase(graph, child);
                    first = Math.min(first, phrase.getFirst());
                    last = Math.max(last, phrase.getLast());
                }
            }
        }
        return sentence.span(first, last);
    }

    private static boolean isCore(Graph graph, int token) {
        return graph.isRelation(
                token,
                "nsubj",
                "nsubj:pass",
                "obj",
                "iobj",
                "obl",
                "nmod",
                "nmod:poss",
                "compound:prt",
                "amod",
                "compound",
                "aux",
                "aux:pass",
                "xcomp");
    }

    /** "According to the ministry, …": set before the clause by a comma, and no part of what carries it. */
    private static boolean isFronted(Grammar grammar, int head, int child) {
        if (child > head || !grammar.graph().isRelation(child, "obl", "nmod")) {
            return false;
        }
        int next = phrase(grammar.graph(), child).getLast() + 1;
        return next < head && grammar.token(next).tag().equals(",");
    }

    /** A phrase without the clauses that hang on it. */
    private static List<Integer> phrase(Graph graph, int head) {
        java.util.TreeSet<Integer> tokens = new java.util.TreeSet<>();
        collect(graph, head, tokens);
        return List.copyOf(tokens);
    }

    private static void collect(Graph graph, int token, java.util.Set<Integer> into) {
        if (into.add(token)) {
            for (int child : graph.children(token)) {
                if (!graph.isRelation(
                        child, "acl:relcl", "acl", "appos", "punct", "parataxis", "advcl", "dep", "conj", "cc")) {
                    collect(graph, child, into);
                }
            }
        }
    }

    /** Widens the span to the party if it stands just before or after it in the sentence. */
    private static Span near(Span span, Span party, Span sentence) {
        boolean beside = party.end() <= span.start() && span.start() - party.end() <= 2
                || party.start() >= span.end() && party.start() - span.end() <= 2;
        return sentence.contains(party) && beside ? span.union(party) : span;
    }
}

package readout.reading.statement.saying;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import readout.model.syntax.Graph;
import readout.model.text.Span;
import readout.reading.statement.cue.Cue;
import readout.reading.statement.cue.Form;
import readout.reading.statement.cue.WordList;

/** Finds the clause that a verb of saying governs. */
final class Clauses {
    private final CuedSentence cued;
    private final Graph graph;
    private final Bounds bounds;

    Clauses(CuedSentence cued) {
        this.cued = cued;
        this.graph = cued.graph();
        this.bounds = new Bounds(cued);
    }

    /** Clauses under the verb: that-clauses, infinitives, gerunds, and what follows a colon. */
    Optional<Content> under(Cue cue, int verb) {
        for (int child : candidates(cue, verb)) {
            Form form = formOf(child);
            boolean passive = form == Form.INFINITIVE && cued.isMarkedPassive(verb);
            if (passive || cue.forms().contains(form)) {
                return Optional.of(new Content(child, span(verb, child), form));
            }
        }
        return Optional.empty();
    }

    private List<Integer> candidates(Cue cue, int verb) {
        List<Integer> found = new ArrayList<>(graph.children(verb, "ccomp"));
        found.addAll(graph.children(verb, "xcomp").stream()
                .filter(child ->
                        cued.isInfinitive(child) || cued.token(child).tag().equals("VBG"))
                .toList());
        for (int adjective : graph.children(verb, "xcomp")) {
            found.addAll(graph.children(adjective, "ccomp"));
        }
        if (cue.audience().contains(Cue.OBJECT)) {
            graph.children(verb, "obj").forEach(object -> found.addAll(graph.children(object, "ccomp")));
        }
        found.addAll(graph.children(verb, "parataxis").stream()
                .filter(child -> child > verb && cued.headsClause(child))
                .toList());
        found.addAll(graph.children(verb, "dep", "advcl").stream()
                .filter(child -> child > verb && cued.token(child).isVerb())
                .filter(child -> graph.isRelation(child, "dep") || cued.isInfinitive(child))
                .toList());
        for (int argument : graph.children(verb, "obj", "obl")) {
            found.addAll(graph.children(argument, "acl").stream()
                    .filter(cued::isInfinitive)
                    .toList());
            graph.children(argument, "acl:relcl").forEach(relative -> found.addAll(behind(relative)));
        }
        return found;
    }

    /** Infinitives behind a relative clause and its comma: "asked the judge, who is ill, to resign". */
    private List<Integer> behind(int relative) {
        return graph.children(relative, "advcl", "xcomp").stream()
                .filter(cued::isInfinitive)
                .filter(child -> cued.isComma(graph.subtree(child).getFirst() - 1))
                .toList();
    }

    private Form formOf(int head) {
        boolean finite = graph.children(head, "aux").stream().anyMatch(cued::isFinite);
        if (cued.isInfinitive(head) && !finite) {
            return Form.INFINITIVE;
        }
        boolean gerund = cued.isGerund(head)
                || graph.children(head, "aux").stream()
                        .anyMatch(aux -> cued.token(aux).tag().equals("VBG"));
        return gerund && graph.children(head, "nsubj").isEmpty() ? Form.GERUND : Form.CLAUSE;
    }

    /** The clause's words, without those that only join it to the verb. */
    private Span span(int verb, int head) {
        NavigableSet<Integer> tokens = tokens(head);
        if (tokens.first() > verb) {
            bounds.extend(verb, tokens);
            addCondition(verb, tokens);
        }
        if (graph.isRelation(head, "dep")
                && graph.children(head, "nsubj", "nsubj:pass").isEmpty()) {
            graph.children(verb, "obj").stream()
                    .filter(object -> object < head && cued.isNominal(object))
                    .forEach(object -> tokens.addAll(graph.subtree(object)));
        }
        return bounds.of(tokens).orElseGet(() -> cued.token(head).span());
    }

    /** "said if attacked, it would fight": what stands before the clause and its comma belongs to it. */
    private void addCondition(int verb, NavigableSet<Integer> tokens) {
        int comma = tokens.first() - 1;
        if (comma <= verb || !cued.isComma(comma)) {
            return;
        }
        for (int child : graph.children(verb, "obl", "advcl")) {
            List<Integer> below = graph.subtree(child);
            boolean between = below.getFirst() > verb && (below.getLast() == comma - 1 || below.getLast() == comma);
            if (between) {
                tokens.addAll(below);
            }
        }
    }

    /** The clause under a word, without the conjunction before it. */
    NavigableSet<Integer> tokens(int head) {
        TreeSet<Integer> tokens = new TreeSet<>(graph.subtree(head));
        trimStart(head, tokens);
        return tokens;
    }

    /** Takes off the conjunction; an infinitive starts with its particle. */
    private void trimStart(int head, NavigableSet<Integer> tokens) {
        OptionalInt particle = graph.children(head).stream()
                .filter(child -> cued.token(child).tag().equals("TO"))
                .mapToInt(Integer::intValue)
                .findFirst();
        boolean negated = particle.isPresent()
                && tokens.contains(particle.getAsInt() - 1)
                && cued.is(WordList.NEGATION, particle.getAsInt() - 1);
        if (particle.isPresent()) {
            tokens.headSet(particle.getAsInt() - (negated ? 1 : 0)).clear();
        } else if (graph.head(tokens.first()) == head
                && graph.isRelation(tokens.first(), "mark", "dep")
                && isConjunction(tokens.first())) {
            tokens.pollFirst();
        }
    }

    private boolean isConjunction(int number) {
        return cued.token(number).tag().equals("IN") || cued.token(number).tag().equals("WDT");
    }
}

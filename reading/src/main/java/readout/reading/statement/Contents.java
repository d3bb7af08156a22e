package readout.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import readout.model.syntax.Graph;
import readout.model.text.Span;

/** Finds what is said beside a verb of saying. */
final class Contents {
    private final Grammar grammar;
    private final Graph graph;

    Contents(Grammar grammar) {
        this.grammar = grammar;
        this.graph = grammar.graph();
    }

    /**
     * What is said.
     *
     * @param head the word that heads it
     * @param span where it stands
     * @param form how
     */
    record Content(int head, Span span, Form form) {}

    /** What the verb says, in the first of the cue's forms that is there. */
    Optional<Content> of(Cue cue, int verb) {
        return clause(cue, verb)
                .or(() -> parenthesis(cue, verb))
                .or(() -> prepositional(cue, verb))
                .or(() -> object(cue, verb));
    }

    /** Clauses under the verb: that-clauses, infinitives, gerunds, and what follows a colon. */
    private Optional<Content> clause(Cue cue, int verb) {
        for (int child : candidates(cue, verb)) {
            Form form = formOf(child);
            boolean passive = form == Form.INFINITIVE && grammar.isPassive(verb);
            if (passive || cue.forms().contains(form)) {
                return Optional.of(new Content(child, span(verb, child), form));
            }
        }
        return Optional.empty();
    }

    private List<Integer> candidates(Cue cue, int verb) {
        List<Integer> found = new ArrayList<>(graph.children(verb, "ccomp"));
        found.addAll(graph.children(verb, "xcomp").stream()
                .filter(child -> grammar.isInfinitive(child) || grammar.token(child).tag().equals("VBG"))
                .toList());
        for (int adjective : graph.children(verb, "xcomp")) {
            found.addAll(graph.children(adjective, "ccomp"));
        }
        if (cue.audience().contains(Cue.OBJECT)) {
            graph.children(verb, "obj").forEach(object -> found.addAll(graph.children(object, "ccomp")));
        }
        found.addAll(graph.children(verb, "parataxis").stream()
                .filter(child -> child > verb && grammar.isPredicate(child))
                .toList());
        found.addAll(graph.children(verb, "dep", "advcl").stream()
                .filter(child -> child > verb && grammar.token(child).isVerb())
                .filter(child -> graph.isRelation(child, "dep") || grammar.isInfinitive(child))
                .toList());
        for (int argument : graph.children(verb, "obj", "obl")) {
            found.addAll(graph.children(argument, "acl").stream()
                    .filter(grammar::isInfinitive)
                    .toList());
        }
        return found;
    }

    private Form formOf(int head) {
        if (grammar.isInfinitive(head)) {
            return Form.INFINITIVE;
        }
        boolean gerund = grammar.isGerund(head)
                || graph.children(head, "aux").stream()
                        .anyMatch(aux -> grammar.token(aux).tag().equals("VBG"));
        return gerund && graph.children(head, "nsubj").isEmpty() ? Form.GERUND : Form.CLAUSE;
    }

    /** "The army, the general said, would stay" and "As the general said, the army would stay". */
    private Optional<Content> parenthesis(Cue cue, int verb) {
        int head = graph.head(verb);
        boolean parenthetic = head != Graph.NONE
                && (graph.isRelation(verb, "parataxis") || isInserted(verb) || isLikewise(verb, head))
                && cue.forms().contains(Form.CLAUSE);
        if (!parenthetic) {
            return Optional.empty();
        }
        TreeSet<Integer> tokens = new TreeSet<>(graph.subtree(grammar.clause(head)));
        tokens.removeAll(graph.subtree(verb));
        return bounds(tokens).map(span -> new Content(head, span, Form.CLAUSE));
    }

    /** "The port is closed, said the agency": the parser knows no relation for it. */
    private boolean isInserted(int verb) {
        return graph.isRelation(verb, "dep")
                && verb > 0
                && !grammar.token(verb - 1).isWord()
                && graph.children(verb, "obj", "nsubj").stream().anyMatch(grammar::isNominal);
    }

    private boolean isLikewise(int verb, int head) {
        return graph.isRelation(verb, "advcl")
                && verb < head
                && graph.children(verb, "ccomp").isEmpty()
                && graph.children(verb, "mark").stream().anyMatch(mark -> grammar.is(WordList.AS, mark));
    }

    private Optional<Content> prepositional(Cue cue, int verb) {
        if (!cue.forms().contains(Form.PREPOSITION)) {
            return Optional.empty();
        }
        for (int child : graph.children(verb, "obl", "advcl", "nmod", "ccomp", "xcomp")) {
            Optional<Content> found = after(cue, child);
            if (found.isPresent()) {
                return found;
            }
        }
        return graph.children(verb, "obj", "obl").stream()
                .flatMap(argument -> graph.children(argument, "nmod", "acl").stream())
                .flatMap(child -> after(cue, child).stream())
                .findFirst();
    }

    /** The noun or gerund with one of the cue's prepositions before it. */
    Optional<Content> after(Cue cue, int head) {
        if (grammar.cases(head).stream().noneMatch(cue.prepositions()::contains)) {
            return Optional.empty();
        }
        TreeSet<Integer> tokens = new TreeSet<>(graph.subtree(head));
        tokens.removeAll(graph.children(head, "case", "mark"));
        return bounds(tokens).map(span -> new Content(head, span, Form.PREPOSITION));
    }

    private Optional<Content> object(Cue cue, int verb) {
        if (!cue.forms().contains(Form.OBJECT)) {
            return Optional.empty();
        }
        return graph.children(verb, "obj", "nsubj:pass").stream()
                .filter(child -> grammar.token(child).isNoun())
                .findFirst()
                .flatMap(child -> bounds(new TreeSet<>(graph.subtree(child)))
                        .map(span -> new Content(child, span, Form.OBJECT)));
    }

    /** The clause's words, without those that only join it to the verb. */
    private Span span(int verb, int head) {
        TreeSet<Integer> tokens = clauseTokens(head);
        cutAtNewVerb(verb, head, tokens);
        return bounds(tokens).orElseGet(() -> grammar.token(head).span());
    }

    /** The clause under a word, without the conjunction before it. */
    TreeSet<Integer> clauseTokens(int head) {
        TreeSet<Integer> tokens = new TreeSet<>(graph.subtree(head));
        trimStart(head, tokens);
        return tokens;
    }

    /** Takes off the conjunction; an infinitive starts with its particle. */
    private void trimStart(int head, TreeSet<Integer> tokens) {
        OptionalInt particle = graph.children(head).stream()
                .filter(child -> grammar.token(child).tag().equals("TO"))
                .mapToInt(Integer::intValue)
                .findFirst();
        boolean negated = particle.isPresent() && tokens.contains(particle.getAsInt() - 1)
                && grammar.is(WordList.NEGATION, particle.getAsInt() - 1);
        if (particle.isPresent()) {
            tokens.headSet(particle.getAsInt() - (negated ? 1 : 0)).clear();
        } else if (graph.isRelation(tokens.first(), "mark", "dep") && isConjunction(tokens.first())) {
            tokens.pollFirst();
        }
    }

    private boolean isConjunction(int number) {
        return grammar.token(number).tag().equals("IN") || grammar.token(number).tag().equals("WDT");
    }

    /**
     * Takes off a finite verb that the parser hung on a clause with an auxiliary: "said that Greece would pay and called
     * for help": the second verb is the speaker's.
     */
    private void cutAtNewVerb(int verb, int head, TreeSet<Integer> tokens) {
        boolean past = grammar.token(verb).tag().equals("VBD");
        boolean auxiliary = !grammar.token(head).tag().equals("VBD") && !graph.children(head, "aux").isEmpty();
        if (!past || !auxiliary || head < verb) {
            return;
        }
        for (int other : graph.children(head, "conj")) {
            boolean own = grammar.token(other).tag().equals("VBD")
                    && graph.children(other, "nsubj", "nsubj:pass", "aux", "aux:pass", "cop").isEmpty();
            if (own) {
                OptionalInt first = graph.subtree(other).stream().mapToInt(Integer::intValue).min();
                tokens.tailSet(first.orElse(other)).clear();
                graph.children(head, "cc").stream().filter(cc -> tokens.contains(cc) && cc == tokens.last())
                        .toList().forEach(tokens::remove);
                return;
            }
        }
    }

    /** From the first word to the last, quotation marks included, other marks at the ends left off. */
    Optional<Span> bounds(TreeSet<Integer> tokens) {
        while (!tokens.isEmpty() && isLoose(tokens.first())) {
            tokens.pollFirst();
        }
        while (!tokens.isEmpty() && isLoose(tokens.last())) {
            tokens.pollLast();
        }
        return tokens.isEmpty() ? Optional.empty() : Optional.of(grammar.sentence().span(tokens.first(), tokens.last()));
    }

    private boolean isLoose(int number) {
        String tag = grammar.token(number).tag();
        return tag.equals(",") || tag.equals(".") || tag.equals(":");
    }
}

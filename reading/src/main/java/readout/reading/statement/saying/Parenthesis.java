package readout.reading.statement.saying;

import java.util.Optional;
import java.util.TreeSet;
import readout.model.syntax.Graph;
import readout.reading.statement.cue.Cue;
import readout.reading.statement.cue.Form;
import readout.reading.statement.cue.WordList;

/** Finds what is said around a verb of saying that is set into it. */
final class Parenthesis {
    private final CuedSentence cued;
    private final Graph graph;

    Parenthesis(CuedSentence cued) {
        this.cued = cued;
        this.graph = cued.graph();
    }

    /** "The army, the general said, would stay" and "As the general said, the army would stay". */
    Optional<Content> around(Cue cue, int verb) {
        int head = graph.head(verb);
        boolean parenthetic = head != Graph.NONE
                && cue.forms().contains(Form.CLAUSE)
                && (isInserted(cue, verb) || isLikewise(verb, head));
        if (!parenthetic) {
            return Optional.empty();
        }
        int top = topClause(head);
        TreeSet<Integer> tokens = new TreeSet<>(graph.subtree(top));
        tokens.removeAll(graph.subtree(verb));
        return new Bounds(cued).of(tokens).map(span -> new Content(top, span, Form.CLAUSE));
    }

    /** Whether a verb with its subject is set between commas, or after one, and has nothing of its own to say. */
    private boolean isInserted(Cue cue, int verb) {
        int first = graph.subtree(verb).stream()
                .filter(token -> cued.token(token).isWord())
                .findFirst()
                .orElse(verb);
        boolean set = first > 0
                && !cued.token(first - 1).isWord()
                && !cued.token(first - 1).text().equals(";");
        boolean loose = graph.isRelation(verb, "parataxis", "dep", "appos", "conj", "acl:relcl", "advcl")
                && graph.children(verb, "mark", "cc").isEmpty();
        boolean own = !graph.children(verb, "ccomp", "xcomp").isEmpty()
                || (!cue.audience().contains(Cue.OBJECT)
                        && graph.children(verb, "obj").stream().anyMatch(object -> !isInverted(verb, object)));
        boolean subject =
                graph.children(verb, "nsubj", "obj", "nsubj:pass").stream().anyMatch(child -> cued.isNounPhrase(child));
        return set && loose && !own && subject;
    }

    private boolean isInverted(int verb, int object) {
        return object > verb && graph.children(verb, "nsubj").isEmpty() && cued.isNominal(object);
    }

    /** The widest clause around a word, up to one that is said itself. */
    private int topClause(int number) {
        int at = cued.clause(number);
        while (graph.head(at) != Graph.NONE && !(graph.isRelation(at, "ccomp") && cued.isCue(graph.head(at)))) {
            at = cued.clause(graph.head(at));
        }
        return at;
    }

    private boolean isLikewise(int verb, int head) {
        return graph.isRelation(verb, "advcl")
                && verb < head
                && graph.children(verb, "ccomp").isEmpty()
                && graph.children(verb, "mark").stream().anyMatch(mark -> cued.is(WordList.AS, mark));
    }
}

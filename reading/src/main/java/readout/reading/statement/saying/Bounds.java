package readout.reading.statement.saying;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import readout.model.syntax.Graph;
import readout.model.text.Span;

/** From the words that are said to the stretch of text that they are. */
final class Bounds {
    private final CuedSentence cued;
    private final Graph graph;

    Bounds(CuedSentence cued) {
        this.cued = cued;
        this.graph = cued.graph();
    }

    /** From the first word to the last, quotation marks included, other marks at the ends left off. */
    Optional<Span> of(NavigableSet<Integer> tokens) {
        while (!tokens.isEmpty() && isLoose(tokens.first())) {
            tokens.pollFirst();
        }
        while (!tokens.isEmpty() && isLoose(tokens.last())) {
            tokens.pollLast();
        }
        return tokens.isEmpty() ? Optional.empty() : Optional.of(cued.sentence().span(tokens.first(), tokens.last()));
    }

    private boolean isLoose(int number) {
        String tag = cued.token(number).tag();
        return tag.equals(",") || tag.equals(".") || tag.equals(":");
    }

    /** Takes in what follows without a mark between: it belongs to what is said, not to the verb of saying. */
    void extend(int verb, NavigableSet<Integer> tokens) {
        for (int child : graph.children(verb, "obj", "obl", "obl:tmod", "advmod", "advcl", "nmod:tmod", "xcomp")) {
            List<Integer> below = graph.subtree(child);
            if (below.getFirst() == wordAfter(tokens.last())) {
                tokens.addAll(below);
            }
        }
    }

    /** The next token, quotation marks left out. */
    private int wordAfter(int number) {
        int next = number + 1;
        while (next < graph.size()
                && (cued.token(next).tag().equals("''")
                        || cued.token(next).tag().equals("``"))) {
            next++;
        }
        return next;
    }
}

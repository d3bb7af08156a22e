package readout.reading.statement.saying;

import java.util.Optional;
import java.util.TreeSet;
import readout.model.syntax.Graph;
import readout.reading.statement.cue.Cue;
import readout.reading.statement.cue.Form;

/** Finds what is said beside a verb of saying. */
final class Contents {
    private final CuedSentence cued;
    private final Graph graph;
    private final Bounds bounds;
    private final Clauses clauses;
    private final Parenthesis parenthesis;

    Contents(CuedSentence cued) {
        this.cued = cued;
        this.graph = cued.graph();
        this.bounds = new Bounds(cued);
        this.clauses = new Clauses(cued);
        this.parenthesis = new Parenthesis(cued);
    }

    /** What the verb says, in the first of the cue's forms that is there. */
    Optional<Content> of(Cue cue, int verb) {
        return clauses.under(cue, verb)
                .or(() -> parenthesis.around(cue, verb))
                .or(() -> prepositional(cue, verb))
                .or(() -> object(cue, verb));
    }

    private Optional<Content> prepositional(Cue cue, int verb) {
        if (!cue.forms().contains(Form.PREPOSITION)) {
            return Optional.empty();
        }
        for (int child : graph.children(verb, "obl", "advcl", "nmod", "ccomp", "xcomp")) {
            Optional<Content> found = after(cue, child);
            if (found.isPresent()) {
                return found.map(content -> extended(verb, content));
            }
        }
        return graph.children(verb, "obj", "obl").stream()
                .flatMap(argument -> graph.children(argument, "nmod", "acl").stream())
                .flatMap(child -> after(cue, child).stream())
                .findFirst();
    }

    /** Takes in what follows a gerund and belongs to it, though the parser has hung it on the verb. */
    private Content extended(int verb, Content content) {
        TreeSet<Integer> tokens = new TreeSet<>();
        graph.subtree(content.head()).stream()
                .filter(token -> content.span().contains(cued.token(token).span()))
                .forEach(tokens::add);
        if (tokens.isEmpty() || !cued.token(tokens.first()).tag().equals("VBG")) {
            return content;
        }
        bounds.extend(verb, tokens);
        return bounds.of(tokens)
                .map(span -> new Content(content.head(), span, content.form()))
                .orElse(content);
    }

    /** The noun or gerund with one of the cue's prepositions before it. */
    Optional<Content> after(Cue cue, int head) {
        boolean pronoun = cued.token(head).tag().startsWith("PRP");
        if (pronoun || cued.cases(head).stream().noneMatch(cue.prepositions()::contains)) {
            return Optional.empty();
        }
        TreeSet<Integer> tokens = new TreeSet<>(graph.subtree(head));
        tokens.removeAll(graph.children(head, "case", "mark"));
        return bounds.of(tokens).map(span -> new Content(head, span, Form.PREPOSITION));
    }

    private Optional<Content> object(Cue cue, int verb) {
        if (!cue.forms().contains(Form.OBJECT)) {
            return Optional.empty();
        }
        return graph.children(verb, "obj", "nsubj:pass").stream()
                .filter(child -> cued.token(child).isNoun())
                .findFirst()
                .flatMap(child -> bounds.of(new TreeSet<>(graph.subtree(child)))
                        .map(span -> new Content(child, span, Form.OBJECT)));
    }
}

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
    private final Cues cues;
    private final Grammar grammar;
    private final Graph graph;

    Contents(Cues cues, Grammar grammar) {
        this.cues = cues;
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
                .filter(child -> grammar.isInfinitive(child)
                        || grammar.token(child).tag().equals("VBG"))
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
            graph.children(argument, "acl:relcl").forEach(relative -> found.addAll(behind(relative)));
        }
        return found;
    }

    /** Infinitives behind a relative clause and its comma: "asked the judge, who is ill, to resign". */
    private List<Integer> behind(int relative) {
        return graph.children(relative, "advcl", "xcomp").stream()
                .filter(grammar::isInfinitive)
                .filter(child -> grammar.isComma(graph.subtree(child).getFirst() - 1))
                .toList();
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
                && cue.forms().contains(Form.CLAUSE)
                && (isInserted(cue, verb) || isLikewise(verb, head));
        if (!parenthetic) {
            return Optional.empty();
        }
        int top = topClause(head);
        TreeSet<Integer> tokens = new TreeSet<>(graph.subtree(top));
        tokens.removeAll(graph.subtree(verb));
        return bounds(tokens).map(span -> new Content(top, span, Form.CLAUSE));
    }

    /** Whether a verb with its subject is set between commas, or after one, and has nothing of its own to say. */
    private boolean isInserted(Cue cue, int verb) {
        int first = graph.subtree(verb).stream()
                .filter(token -> grammar.token(token).isWord())
                .findFirst()
                .orElse(verb);
        boolean set = first > 0
                && !grammar.token(first - 1).isWord()
                && !grammar.token(first - 1).text().equals(";");
        boolean loose = graph.isRelation(verb, "parataxis", "dep", "appos", "conj", "acl:relcl", "advcl")
                && graph.children(verb, "mark", "cc").isEmpty();
        boolean own = !graph.children(verb, "ccomp", "xcomp").isEmpty()
                || (!cue.audience().contains(Cue.OBJECT)
                        && graph.children(verb, "obj").stream().anyMatch(object -> !isInverted(verb, object)));
        boolean subject = graph.children(verb, "nsubj", "obj", "nsubj:pass").stream()
                .anyMatch(child -> grammar.isNounPhrase(child));
        return set && loose && !own && subject;
    }

    private boolean isInverted(int verb, int object) {
        return object > verb && graph.children(verb, "nsubj").isEmpty() && grammar.isNominal(object);
    }

    /** The widest clause around a word, up to one that is said itself. */
    private int topClause(int number) {
        int at = grammar.clause(number);
        while (graph.head(at) != Graph.NONE && !(graph.isRelation(at, "ccomp") && isCue(graph.head(at)))) {
            at = grammar.clause(graph.head(at));
        }
        return at;
    }

    private boolean isCue(int number) {
        return !cues.of(Cue.Part.VERB, grammar.lemma(number)).isEmpty();
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
                .filter(token -> content.span().contains(grammar.token(token).span()))
                .forEach(tokens::add);
        if (tokens.isEmpty() || !grammar.token(tokens.first()).tag().equals("VBG")) {
            return content;
        }
        extend(verb, tokens);
        return bounds(tokens)
                .map(span -> new Content(content.head(), span, content.form()))
                .orElse(content);
    }

    /** Takes in what follows without a mark between: it belongs to what is said, not to the verb of saying. */
    private void extend(int verb, TreeSet<Integer> tokens) {
        for (int child : graph.children(verb, "obj", "obl", "obl:tmod", "advmod", "advcl", "nmod:tmod", "xcomp")) {
            List<Integer> below = graph.subtree(child);
            if (below.getFirst() == tokens.last() + 1) {
                tokens.addAll(below);
            }
        }
    }

    /** The noun or gerund with one of the cue's prepositions before it. */
    Optional<Content> after(Cue cue, int head) {
        boolean pronoun = grammar.token(head).tag().startsWith("PRP");
        if (pronoun || grammar.cases(head).stream().noneMatch(cue.prepositions()::contains)) {
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
                .flatMap(child ->
                        bounds(new TreeSet<>(graph.subtree(child))).map(span -> new Content(child, span, Form.OBJECT)));
    }

    /** The clause's words, without those that only join it to the verb. */
    private Span span(int verb, int head) {
        TreeSet<Integer> tokens = clauseTokens(head);
        if (tokens.first() > verb) {
            extend(verb, tokens);
        }
        if (graph.isRelation(head, "dep")
                && graph.children(head, "nsubj", "nsubj:pass").isEmpty()) {
            graph.children(verb, "obj").stream()
                    .filter(object -> object < head && grammar.isNominal(object))
                    .forEach(object -> tokens.addAll(graph.subtree(object)));
        }
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
        boolean negated = particle.isPresent()
                && tokens.contains(particle.getAsInt() - 1)
                && grammar.is(WordList.NEGATION, particle.getAsInt() - 1);
        if (particle.isPresent()) {
            tokens.headSet(particle.getAsInt() - (negated ? 1 : 0)).clear();
        } else if (graph.isRelation(tokens.first(), "mark", "dep") && isConjunction(tokens.first())) {
            tokens.pollFirst();
        }
    }

    private boolean isConjunction(int number) {
        return grammar.token(number).tag().equals("IN")
                || grammar.token(number).tag().equals("WDT");
    }

    /** From the first word to the last, quotation marks included, other marks at the ends left off. */
    Optional<Span> bounds(TreeSet<Integer> tokens) {
        while (!tokens.isEmpty() && isLoose(tokens.first())) {
            tokens.pollFirst();
        }
        while (!tokens.isEmpty() && isLoose(tokens.last())) {
            tokens.pollLast();
        }
        return tokens.isEmpty()
                ? Optional.empty()
                : Optional.of(grammar.sentence().span(tokens.first(), tokens.last()));
    }

    private boolean isLoose(int number) {
        String tag = grammar.token(number).tag();
        return tag.equals(",") || tag.equals(".") || tag.equals(":");
    }
}

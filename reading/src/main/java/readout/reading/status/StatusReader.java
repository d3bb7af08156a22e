package readout.reading.status;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import readout.model.event.Status;
import readout.model.event.Why;
import readout.model.syntax.Graph;
import readout.reading.codebook.Codebook;
import readout.reading.codebook.StatusCue;
import readout.reading.grammar.Grammar;

/**
 * Reads the status of events in one sentence. A cue acts on what it governs: the status of a speech act's content comes
 * through {@code contents}, that of everything else from {@code status.yaml}.
 */
public final class StatusReader {
    private static final int MAX_STEPS = 8;

    private final Codebook codebook;
    private final Grammar grammar;
    private final Graph graph;
    private final VerbGroup verbs;
    private final IntFunction<Optional<Content>> contents;

    /**
     * A reader for one sentence.
     *
     * @param contents what the speech act at a token makes of its content; empty if there is no speech act
     */
    public StatusReader(Codebook codebook, Grammar grammar, IntFunction<Optional<Content>> contents) {
        this.codebook = codebook;
        this.grammar = grammar;
        this.graph = grammar.graph();
        this.verbs = new VerbGroup(codebook, grammar);
        this.contents = contents;
    }

    /**
     * What a speech act makes of its content.
     *
     * @param status the status that its content gets
     * @param why the entry that says so
     */
    public record Content(Status status, Why why) {}

    /** The status of the event that the token names; an infinitive of purpose is planned, all else happened, where nothing says otherwise. */
    public Verdict of(int trigger) {
        Verdict verdict = own(trigger);
        boolean infinitive = verbs.isInfinitive(trigger);
        int at = trigger;
        for (int step = 0; step < MAX_STEPS && graph.head(at) != Graph.NONE; step++) {
            int head = graph.head(at);
            if (isBarrier(at, head)) {
                break;
            }
            verdict = verdict.under(governed(at, head));
            boolean open = verdict.status().isEmpty() && graph.isRelation(at, "xcomp");
            if (grammar.token(head).isVerb() && (open || !isComplement(at))) {
                verdict = verdict.under(own(head));
                infinitive |= verbs.isInfinitive(head) && !isComplement(at);
            } else if (grammar.token(head).isNoun() && graph.isRelation(at, "nmod")) {
                verdict = verdict.under(own(head));
            }
            at = head;
        }
        return verdict.status().isPresent() ? verdict : Verdict.of(infinitive ? Status.PLANNED : Status.HAPPENED);
    }

    private Verdict own(int token) {
        if (grammar.token(token).isVerb()) {
            return verbs.of(token);
        }
        return grammar.hasCopula(token) ? noun(token).under(verbs.of(token)) : noun(token);
    }

    /** What an event noun's own phrase says: "planned talks", "no talks", "without talks". */
    private Verdict noun(int noun) {
        Verdict verdict = Verdict.OPEN;
        for (int child : graph.children(noun)) {
            StatusCue.Kind kind =
                    graph.isRelation(child, "case") ? StatusCue.Kind.PREPOSITION : StatusCue.Kind.MODIFIER;
            boolean modifies = graph.isRelation(child, "case", "amod", "compound", "acl", "advmod", "acl:relcl");
            Optional<StatusCue> cue = modifies ? cue(kind, child) : Optional.empty();
            if (cue.isPresent()) {
                verdict = verdict.under(Verdict.of(cue.get().gives(), cue.get().why()));
            }
            boolean none = graph.isRelation(child, "det", "neg", "advmod")
                    && codebook.grammar().negations().contains(grammar.lower(child));
            if (none) {
                verdict = verdict.under(Verdict.of(Status.DENIED));
            }
        }
        return verdict;
    }

    /** What the head makes of the word that depends on it. */
    private Verdict governed(int at, int head) {
        Optional<Content> content = isContent(at) ? contents.apply(head) : Optional.empty();
        if (content.isPresent()) {
            return Verdict.of(content.get().status(), content.get().why());
        }
        OptionalInt noun = grammar.complementNoun(at);
        if (noun.isPresent()) {
            return cue(StatusCue.Kind.NOUN, noun.getAsInt())
                    .map(each -> Verdict.of(each.gives(), each.why()))
                    .orElse(Verdict.OPEN);
        }
        StatusCue.Kind kind = grammar.token(head).isVerb()
                ? StatusCue.Kind.VERB
                : grammar.token(head).isNoun() ? StatusCue.Kind.NOUN : StatusCue.Kind.ADJECTIVE;
        boolean governs = isContent(at) || graph.isRelation(at, "nsubj:pass") || graph.isRelation(at, "nsubj");
        Optional<StatusCue> cue = governs ? cue(kind, head) : Optional.empty();
        if (cue.isEmpty() && governs && kind == StatusCue.Kind.VERB && !verbs.isInfinitive(at)) {
            cue = cue(StatusCue.Kind.OBJECT, head);
        }
        if (cue.isEmpty() || graph.isRelation(at, "nsubj") && kind == StatusCue.Kind.VERB) {
            return Verdict.OPEN;
        }
        boolean negated = verbs.isNegated(head);
        Status status =
                negated ? cue.get().negated().orElse(Status.DENIED) : cue.get().gives();
        return Verdict.of(status, cue.get().why());
    }

    private boolean isContent(int token) {
        return graph.isRelation(token, "xcomp", "ccomp", "obj", "acl", "nmod", "nsubj:pass", "csubj")
                || grammar.isGerundComplement(token)
                || graph.isRelation(token, "obl", "advcl")
                        && !graph.children(token, "case", "mark").isEmpty();
    }

    /** Whether the word is a clause of its own under its head, so that the head's tense says nothing of it. */
    private boolean isComplement(int token) {
        return graph.isRelation(token, "ccomp", "advcl", "acl", "xcomp", "conj");
    }

    /** Whether what stands above says nothing of the word's status. */
    private boolean isBarrier(int at, int head) {
        if (grammar.isAdjunct(at)) {
            return true;
        }
        return switch (graph.relation(at)) {
            case "acl:relcl", "parataxis", "appos", "root" -> true;
            case "dep" -> !grammar.isGerundComplement(at);
            case "conj" ->
                grammar.token(at).isVerb()
                        && (!graph.children(at, "nsubj", "nsubj:pass").isEmpty() || isFinite(at));
            case "advcl" ->
                graph.children(at, "mark", "case").stream()
                                .noneMatch(mark -> grammar.token(mark).tag().equals("IN")
                                        || grammar.token(mark).tag().equals("TO"))
                        || !grammar.token(head).isVerb()
                        || isFinite(at);
            default -> false;
        };
    }

    private boolean isFinite(int verb) {
        return switch (grammar.token(verb).tag()) {
            case "VBD", "VBZ", "VBP" -> true;
            default -> !graph.children(verb, "aux", "aux:pass").isEmpty();
        };
    }

    private Optional<StatusCue> cue(StatusCue.Kind kind, int token) {
        return grammar.keys(token).stream()
                .map(key -> codebook.cue(kind, key))
                .flatMap(Optional::stream)
                .findFirst();
    }
}

package readout.reading.status;

import java.util.Optional;
import readout.model.event.Status;
import readout.model.syntax.Graph;
import readout.reading.codebook.Codebook;
import readout.reading.codebook.StatusCue;
import readout.reading.grammar.Grammar;

/** What a verb's own group says of its event: auxiliaries, negation, tense, adverbs, and the word that opens the clause. */
final class VerbGroup {
    private final Codebook codebook;
    private final Grammar grammar;
    private final Graph graph;

    VerbGroup(Codebook codebook, Grammar grammar) {
        this.codebook = codebook;
        this.grammar = grammar;
        this.graph = grammar.graph();
    }

    Verdict of(int verb) {
        Verdict verdict = tense(verb);
        for (int child : graph.children(verb, "aux", "aux:pass", "advmod", "mark", "advcl")) {
            verdict = add(verdict, verb, child);
        }
        if (isNegated(verb)) {
            Verdict denied = Verdict.of(Status.DENIED);
            return verdict.status()
                            .filter(status -> status == Status.CONDITIONAL)
                            .isPresent()
                    ? verdict
                    : new Verdict(denied.status(), verdict.why());
        }
        return verdict;
    }

    private Verdict add(Verdict verdict, int verb, int child) {
        Optional<StatusCue> cue = switch (graph.relation(child)) {
            case "aux", "aux:pass" -> cue(StatusCue.Kind.AUXILIARY, child);
            case "mark" -> cue(StatusCue.Kind.MARK, child);
            case "advmod" -> cue(StatusCue.Kind.ADVERB, child).or(() -> cue(StatusCue.Kind.MARK, child));
            default -> condition(verdict, child);
        };
        if (cue.isEmpty()) {
            return verdict;
        }
        Status gives = isReported(verb)
                ? cue.get().reported().orElse(cue.get().gives())
                : cue.get().gives();
        boolean first = cue.get().kind() == StatusCue.Kind.AUXILIARY;
        Verdict added = Verdict.of(gives, cue.get().why());
        return first ? added : new Verdict(added.status(), added.why());
    }

    /** "will act if": a main clause in the future with a condition hangs on it. */
    private Optional<StatusCue> condition(Verdict verdict, int clause) {
        boolean future = verdict.status().filter(status -> !status.isFactual()).isPresent();
        return future
                ? graph.children(clause, "mark").stream()
                        .map(mark -> cue(StatusCue.Kind.MARK, mark))
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }

    /** The plain status of the tense; open for infinitives and gerunds, which what governs them decides. */
    private Verdict tense(int verb) {
        boolean finite = graph.children(verb, "aux").stream()
                .anyMatch(aux -> grammar.token(aux).tag().startsWith("VB"));
        return switch (grammar.token(verb).tag()) {
            case "VBD" -> Verdict.of(Status.HAPPENED);
            case "VBG" -> finite ? Verdict.of(progressive(verb)) : Verdict.OPEN;
            case "VBN" -> participle(verb);
            case "NN", "NNS" -> predicate(verb);
            case "VB" -> isToBe(verb) ? Verdict.of(Status.PLANNED) : shared(verb);
            default -> Verdict.OPEN;
        };
    }

    /** "are to meet": a form of be and an infinitive. */
    private boolean isToBe(int verb) {
        return isInfinitive(verb)
                && graph.children(verb, "aux", "cop").stream()
                        .anyMatch(aux -> grammar.token(aux).tag().startsWith("VB"));
    }

    /** "is in contact" goes on; "there was a meeting" took place. */
    private Verdict predicate(int noun) {
        boolean present = graph.children(noun, "cop").stream()
                .anyMatch(cop -> grammar.token(cop).tag().equals("VBZ")
                        || grammar.token(cop).tag().equals("VBP"));
        return present ? Verdict.of(Status.ONGOING) : Verdict.OPEN;
    }

    /** Whether the verb is an infinitive with its mark: "to impose". */
    boolean isInfinitive(int verb) {
        return grammar.isTagged(verb, "VB") && grammar.isInfinitive(verb);
    }

    private Status progressive(int verb) {
        boolean past = graph.children(verb, "aux").stream()
                .anyMatch(aux -> grammar.token(aux).tag().equals("VBD"));
        return past ? Status.HAPPENED : Status.ONGOING;
    }

    private Verdict participle(int verb) {
        boolean finite = graph.children(verb, "aux", "aux:pass").stream()
                .anyMatch(aux -> grammar.token(aux).tag().startsWith("VB")
                        && !grammar.token(aux).tag().equals("VB")
                        && !grammar.token(aux).tag().equals("VBG"));
        boolean being = graph.children(verb, "aux:pass").stream()
                .anyMatch(aux -> grammar.token(aux).tag().equals("VBG"));
        if (being && finite) {
            return Verdict.of(progressive(verb));
        }
        return finite || graph.isRelation(verb, "acl") ? Verdict.of(Status.HAPPENED) : shared(verb);
    }

    /** A verb without auxiliaries of its own shares those of the verb it is coordinated with. */
    private Verdict shared(int verb) {
        boolean shares = graph.isRelation(verb, "conj")
                && graph.children(verb, "nsubj", "nsubj:pass", "mark").isEmpty()
                && grammar.token(graph.head(verb)).isVerb();
        return shares ? of(graph.head(verb)) : Verdict.OPEN;
    }

    /** Whether "not", "never" or their like stand with the verb. */
    boolean isNegated(int token) {
        return graph.children(token).stream()
                .anyMatch(child -> graph.isRelation(child, "advmod", "neg", "det", "cc:preconj") && isNegation(child)
                        || graph.isRelation(child, "obj", "nsubj:pass", "nsubj")
                                && graph.children(child, "det").stream().anyMatch(this::isNegation));
    }

    private boolean isNegation(int token) {
        return codebook.grammar().negations().contains(grammar.lower(token));
    }

    /** Whether the verb stands in the complement of another in the past, as in "said it would". */
    private boolean isReported(int verb) {
        int at = verb;
        while (graph.isRelation(at, "conj")) {
            at = graph.head(at);
        }
        int head = graph.head(at);
        return head != Graph.NONE
                && graph.isRelation(at, "ccomp", "parataxis")
                && grammar.token(head).tag().equals("VBD");
    }

    private Optional<StatusCue> cue(StatusCue.Kind kind, int token) {
        return codebook.cue(kind, grammar.lower(token)).or(() -> codebook.cue(kind, grammar.lemma(token)));
    }
}

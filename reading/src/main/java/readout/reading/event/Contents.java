package readout.reading.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import readout.model.event.Status;
import readout.model.syntax.Graph;
import readout.reading.codebook.Codebook;
import readout.reading.codebook.Entry;
import readout.reading.grammar.Grammar;
import readout.reading.status.StatusReader.Content;

/** Which speech acts of a sentence have content, and which act each other match is the content of. */
final class Contents {
    private static final int MAX_STEPS = 8;

    private final Graph graph;
    private final Grammar grammar;
    private final Map<Integer, Content> speech = new HashMap<>();

    Contents(Codebook codebook, Grammar grammar, List<Match> matches) {
        this.grammar = grammar;
        this.graph = grammar.graph();
        for (Match match : matches) {
            status(codebook, match.entry())
                    .ifPresent(status -> speech.put(
                            match.trigger(), new Content(status, match.entry().why())));
        }
    }

    private static Optional<Status> status(Codebook codebook, Entry entry) {
        return entry.content().or(() -> codebook.type(entry.type()).content());
    }

    /** What the speech act at a token makes of its content; empty if there is none at the token. */
    Optional<Content> at(int token) {
        return Optional.ofNullable(speech.get(token));
    }

    /** The trigger of the nearest speech act above the token whose complement the token is in. */
    OptionalInt parent(int token) {
        int at = token;
        for (int step = 0; step < MAX_STEPS && graph.head(at) != Graph.NONE; step++) {
            int head = graph.head(at);
            if (graph.isRelation(at, "acl:relcl", "appos", "nsubj", "parataxis") || grammar.isAdjunct(at)) {
                return OptionalInt.empty();
            }
            boolean conjoined = graph.isRelation(at, "conj");
            if (!conjoined && speech.containsKey(head)) {
                return isComplement(at) ? OptionalInt.of(head) : OptionalInt.empty();
            }
            at = head;
        }
        return OptionalInt.empty();
    }

    private boolean isComplement(int token) {
        return switch (graph.relation(token)) {
            case "ccomp", "xcomp", "obj", "acl", "nmod", "nsubj:pass" -> true;
            case "obl", "advcl" ->
                !graph.children(token, "case", "mark").isEmpty()
                        && graph.children(token, "mark").stream()
                                .noneMatch(mark -> grammar.token(mark).tag().startsWith("W"));
            default -> grammar.isGerundComplement(token);
        };
    }
}

package readout.reading.place;

import java.util.Optional;
import readout.model.syntax.Graph;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;
import readout.reading.place.PlaceWords.Cue;

/** Tells from the words around a name whether it is used as a place: "in Oslo", "flew to Oslo", but "told Oslo". */
public final class PlaceSense {
    private static final int REACH = 6;

    private final PlaceWords words;

    public PlaceSense(PlaceWords words) {
        this.words = words;
    }

    /** Whether the name stands after a preposition of place: "in Oslo", "near the Kremlin". */
    public boolean isAfterPlacePreposition(Sentence sentence, int first, int head) {
        return preposition(sentence, first, head)
                .filter(at -> words.isIn(Cue.AT, sentence.token(at)))
                .isPresent();
    }

    /** Whether a city's or building's name is used as a place: also after words of motion, as object, in a dateline. */
    public boolean isPlace(Sentence sentence, int first, int last, int head) {
        if (isDateline(sentence, first, last)) {
            return true;
        }
        Optional<Integer> preposition = preposition(sentence, first, head);
        if (preposition.isPresent()) {
            Token word = sentence.token(preposition.get());
            return words.isIn(Cue.AT, word)
                    || words.isIn(Cue.TOWARD, word)
                            && (hasMotion(sentence, preposition.get(), head) || isOfKind(sentence, preposition.get()));
        }
        return governor(sentence, first, head)
                .filter(at -> isReached(sentence, at, first))
                .isPresent();
    }

    /** Whether the token is a noun for a place that may belong to a city: "Moscow's airports". */
    public boolean isSite(Token token) {
        return token.isNoun() && words.kind(token).isPresent();
    }

    /** "The state of Washington", "the town of Abyei". */
    private boolean isOfKind(Sentence sentence, int preposition) {
        return preposition > 0 && isSite(sentence.token(preposition - 1));
    }

    /** The token of the preposition that a name stands after, through a coordination ("in Oslo and Bergen"). */
    public Optional<Integer> preposition(Sentence sentence, int first, int head) {
        int before = first - 1;
        while (before >= 0 && isLoose(sentence.token(before))) {
            before--;
        }
        if (before >= 0 && isPreposition(sentence.token(before))) {
            return Optional.of(before);
        }
        Optional<Integer> own = caseOf(sentence, head);
        if (own.isPresent()) {
            return own;
        }
        Optional<Graph> graph = sentence.graph();
        if (graph.isPresent()
                && head < graph.get().size()
                && graph.get().isRelation(head, "conj", "appos", "nmod:appos")) {
            int up = graph.get().head(head);
            return up == Graph.NONE || up >= head ? Optional.empty() : caseOf(sentence, up);
        }
        return Optional.empty();
    }

    private static Optional<Integer> caseOf(Sentence sentence, int head) {
        return sentence.graph()
                .filter(graph -> head < graph.size())
                .flatMap(graph -> graph.children(head, "case").stream()
                        .filter(at -> at < head)
                        .findFirst());
    }

    private static boolean isPreposition(Token token) {
        return token.tag().equals("IN") || token.tag().equals("TO");
    }

    private static boolean isLoose(Token token) {
        return token.tag().equals("DT") || token.tag().startsWith("JJ");
    }

    private boolean hasMotion(Sentence sentence, int preposition, int head) {
        Optional<Graph> graph = sentence.graph();
        if (graph.isPresent()) {
            int up = graph.get().head(head);
            return up != Graph.NONE && words.isIn(Cue.MOTION, sentence.token(up));
        }
        for (int i = preposition - 1; i >= Math.max(0, preposition - REACH); i--) {
            if (words.isIn(Cue.MOTION, sentence.token(i))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Integer> governor(Sentence sentence, int first, int head) {
        Optional<Graph> graph = sentence.graph();
        if (graph.isPresent()) {
            int up = graph.get().head(head);
            boolean isObject = graph.get().isRelation(head, "obj", "nsubj:pass");
            return up == Graph.NONE || !isObject ? Optional.empty() : Optional.of(up);
        }
        return first > 0 && sentence.token(first - 1).isVerb() ? Optional.of(first - 1) : Optional.empty();
    }

    private boolean isReached(Sentence sentence, int verb, int first) {
        return sentence.token(verb).isVerb() && verb < first && words.isIn(Cue.REACH, sentence.token(verb));
    }

    private boolean isDateline(Sentence sentence, int first, int last) {
        return first == 0
                && sentence.index() <= 1
                && last + 1 < sentence.size()
                && words.isIn(Cue.DATELINE, sentence.token(last + 1));
    }
}

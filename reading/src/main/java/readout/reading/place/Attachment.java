package readout.reading.place;

import java.util.Optional;
import java.util.Set;
import readout.model.event.EventType;
import readout.model.event.Party;
import readout.model.event.Place;
import readout.model.syntax.Graph;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;
import readout.model.text.Span;
import readout.reading.Occurrence;
import readout.reading.place.PlaceWords.Cue;

/** Tells by the graph whether a place in the sentence is an act's own, and how near it stands. */
final class Attachment {
    private static final int STEPS = 4;
    private static final Set<EventType> VIOLENT =
            Set.of(EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE, EventType.PROTEST);

    private final PlaceWords words;
    private final PlaceSense sense;
    private final Occurrence occurrence;
    private final Sentence sentence;
    private final Graph graph;

    Attachment(PlaceWords words, PlaceSense sense, Occurrence occurrence, Graph graph) {
        this.words = words;
        this.sense = sense;
        this.occurrence = occurrence;
        this.sentence = occurrence.sentence();
        this.graph = graph;
    }

    /** How near the place is to the act, 0 nearest; empty if it is not the act's. */
    Optional<Integer> rank(Place place) {
        int trigger = occurrence.trigger();
        int head = ofKind(head(place.span()));
        int up = graph.head(head);
        if (up == Graph.NONE || place.span().contains(sentence.token(trigger).span())) {
            return Optional.empty();
        }
        if (up == trigger && graph.isRelation(head, "compound")) {
            return place.feature() == Place.Feature.COUNTRY ? Optional.empty() : Optional.of(1);
        }
        if (up == trigger && graph.isRelation(head, "obj", "nsubj:pass")) {
            boolean isReached = !isParty(place) && isReachedBy(sentence.token(trigger), place);
            return isReached ? Optional.of(2) : Optional.empty();
        }
        return !graph.isRelation(head, "nmod:poss") && isAt(head, place) ? distance(up) : Optional.empty();
    }

    /** Whether the act is done by or to those whom the same words name. */
    private boolean isParty(Place place) {
        return occurrence.parties().map(Party::span).anyMatch(span -> span.equals(place.span()));
    }

    private boolean isReachedBy(Token verb, Place place) {
        return words.isIn(Cue.REACH, verb) || place.feature() != Place.Feature.COUNTRY;
    }

    /** The noun that a name stands under: "town" in "the town of Abyei". */
    private int ofKind(int head) {
        int up = graph.head(head);
        if (up == Graph.NONE || words.kind(sentence.token(up)).isEmpty()) {
            return head;
        }
        boolean isOf = graph.isRelation(head, "nmod")
                && graph.children(head, "case").stream().anyMatch(at -> words.isIn(Cue.TOWARD, sentence.token(at)));
        boolean isBeside = graph.isRelation(head, "appos", "dep", "flat", "compound", "nmod:poss")
                && graph.children(head, "case").stream().allMatch(at -> at > head);
        return isOf || isBeside ? up : head;
    }

    /** The token of the span whose head lies outside it. */
    private int head(Span span) {
        int last = 0;
        for (Token token : sentence.tokens()) {
            if (span.contains(token.span())) {
                last = token.index();
                int up = graph.head(last);
                if (up == Graph.NONE || !span.contains(sentence.token(up).span())) {
                    return last;
                }
            }
        }
        return last;
    }

    private boolean isAt(int head, Place place) {
        int first = place.span().contains(sentence.token(head).span()) ? first(place.span()) : head;
        return sense.preposition(sentence, first, head)
                .map(sentence::token)
                .filter(token -> isOfAct(token, head, place))
                .isPresent();
    }

    /** "In" is always of the act; "to" if the act goes there; "from" if it leaves; "against" if it harms the place. */
    private boolean isOfAct(Token preposition, int head, Place place) {
        int up = graph.head(head);
        boolean isNamed = place.feature() != Place.Feature.COUNTRY;
        return words.isIn(Cue.AT, preposition)
                || preposition.tag().equals("TO") && words.isIn(Cue.MOTION, sentence.token(up))
                || words.isIn(Cue.FROM, preposition) && occurrence.type() == EventType.RETREAT
                || words.isIn(Cue.AGAINST, preposition) && VIOLENT.contains(occurrence.type()) && isNamed;
    }

    private int first(Span span) {
        return sentence.tokens().stream()
                .filter(token -> span.contains(token.span()))
                .findFirst()
                .map(Token::index)
                .orElse(0);
    }

    /** Steps from what the place hangs on to the trigger, by arguments alone; empty over another clause. */
    private Optional<Integer> distance(int from) {
        int trigger = occurrence.trigger();
        if (from == trigger) {
            return Optional.of(0);
        }
        boolean isShared = graph.head(trigger) == from
                && graph.isRelation(trigger, "conj")
                && !occurrence.type().isVerbal();
        if (isShared || isOverTrigger(from)) {
            return Optional.of(3);
        }
        if (occurrence.type().isVerbal() && !isMeeting(from)) {
            return Optional.empty();
        }
        int at = from;
        for (int steps = 1; steps <= STEPS && at != Graph.NONE && isArgument(at); steps++) {
            if (graph.head(at) == trigger) {
                return Optional.of(steps + 1);
            }
            at = graph.head(at);
        }
        return Optional.empty();
    }

    /** Whether the place hangs on the verb that says of a noun that it took place: "held talks in", "riots broke out in". */
    private boolean isOverTrigger(int verb) {
        int trigger = occurrence.trigger();
        boolean isArgument = graph.isRelation(trigger, "obj", "nsubj", "nsubj:pass", "obl");
        return graph.head(trigger) == verb && isArgument && sentence.token(verb).isVerb();
    }

    /** Whether a speech act's place hangs on somebody met or on the occasion: "met her colleague in Oslo". */
    private boolean isMeeting(int from) {
        boolean isSide = occurrence.type() == EventType.CONSULT && isParty(sentence.token(from));
        boolean isOccasion = words.isIn(Cue.OCCASION, sentence.token(from));
        return graph.head(from) == occurrence.trigger()
                && (isSide || isOccasion || sentence.token(from).isProperNoun());
    }

    private boolean isParty(Token token) {
        return occurrence.parties().map(Party::span).anyMatch(span -> span.contains(token.span()));
    }

    private boolean isArgument(int token) {
        return graph.isRelation(
                token, "obj", "obl", "nmod", "nsubj:pass", "nsubj", "conj", "appos", "xcomp", "acl", "dep");
    }
}

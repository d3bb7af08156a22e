package readout.reading.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import readout.model.event.Party;
import readout.model.event.Place;
import readout.model.syntax.Graph;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;
import readout.model.text.Span;
import readout.reading.Occurrence;
import readout.reading.Scene;
import readout.reading.codebook.CodebookFiles;
import readout.reading.place.PlaceWords.Cue;

/**
 * Where an event took place, if its own clause says so: "met in Oslo", "the Oslo talks", "shelled the port of Aden". A
 * place that only another clause or sentence gives is not taken. Stateless.
 */
public final class EventPlace {
    private final PlaceWords words;
    private final PlaceSense sense;

    private EventPlace(PlaceWords words) {
        this.words = words;
        this.sense = new PlaceSense(words);
    }

    /** The stage with the codebook's words. */
    public static EventPlace of(CodebookFiles files) {
        return new EventPlace(PlaceWords.of(files));
    }

    /** The place that the text gives for the act itself. */
    public Optional<Place> where(Occurrence occurrence, Scene scene) {
        Sentence sentence = occurrence.sentence();
        if (sentence.graph().isEmpty()) {
            return Optional.empty();
        }
        Graph graph = sentence.graph().get();
        List<Found> found = new ArrayList<>();
        scene.places().stream()
                .filter(place -> sentence.span().contains(place.span()) && !isParty(place, occurrence))
                .forEach(place -> consider(occurrence, graph, place, found));
        if (found.isEmpty()) {
            vague(sentence, scene).forEach(place -> consider(occurrence, graph, place, found));
        }
        return found.stream().min(Comparator.comparingInt(Found::rank)).map(Found::place);
    }

    private void consider(Occurrence occurrence, Graph graph, Place place, List<Found> found) {
        Sentence sentence = occurrence.sentence();
        int head = ofKind(sentence, graph, head(sentence, graph, place.span()));
        rank(occurrence, sentence, graph, head, place).ifPresent(rank -> found.add(new Found(place, rank)));
    }

    /** The noun that a name stands under: "town" in "the town of Abyei". */
    private int ofKind(Sentence sentence, Graph graph, int head) {
        int up = graph.head(head);
        boolean isOf = up != Graph.NONE
                && graph.isRelation(head, "nmod")
                && words.kind(sentence.token(up)).isPresent()
                && graph.children(head, "case").stream().anyMatch(at -> words.isIn(Cue.TOWARD, sentence.token(at)));
        return isOf ? up : head;
    }

    private static boolean isParty(Place place, Occurrence occurrence) {
        return Stream.concat(occurrence.actors().stream(), occurrence.recipients().stream())
                .map(Party::span)
                .anyMatch(span -> span.equals(place.span()));
    }

    /** The token of the span whose head lies outside it. */
    private static int head(Sentence sentence, Graph graph, Span span) {
        int last = -1;
        for (Token token : sentence.tokens()) {
            if (span.contains(token.span())) {
                last = token.index();
                int up = graph.head(token.index());
                if (up == Graph.NONE || !span.contains(sentence.token(up).span())) {
                    return token.index();
                }
            }
        }
        return Math.max(0, last);
    }

    /** How near the place is to the act in the graph, 0 nearest; empty if it is not the act's. */
    private Optional<Integer> rank(Occurrence occurrence, Sentence sentence, Graph graph, int head, Place place) {
        int trigger = occurrence.trigger();
        int up = graph.head(head);
        if (up == Graph.NONE) {
            return Optional.empty();
        }
        if (up == trigger && graph.isRelation(head, "compound", "nmod:poss", "amod")) {
            return graph.isRelation(head, "compound") && place.feature() == Place.Feature.CITY
                    ? Optional.of(1)
                    : Optional.empty();
        }
        if (up == trigger && graph.isRelation(head, "obj", "nsubj:pass")) {
            boolean isReached =
                    words.isIn(Cue.REACH, sentence.token(trigger)) || place.feature() != Place.Feature.COUNTRY;
            return isReached ? Optional.of(2) : Optional.empty();
        }
        if (!isAt(sentence, head, place)) {
            return Optional.empty();
        }
        return occurrence.type().isVerbal() && up != trigger && !isShared(sentence, graph, up, trigger)
                ? Optional.empty()
                : distance(sentence, graph, up, trigger);
    }

    /** Whether a speech act's place hangs on its light verb or on somebody met: "held talks in", "met the premier in". */
    private static boolean isShared(Sentence sentence, Graph graph, int up, int trigger) {
        boolean isLight = graph.head(trigger) == up && sentence.token(up).isVerb();
        boolean isPerson = graph.head(up) == trigger && sentence.token(up).isProperNoun();
        return isLight || isPerson;
    }

    private boolean isAt(Sentence sentence, int head, Place place) {
        int first = place.span().contains(sentence.token(head).span()) ? first(sentence, place.span()) : head;
        Optional<Integer> preposition = sense.preposition(sentence, first, head);
        return preposition
                .map(sentence::token)
                .filter(token -> words.isIn(Cue.AT, token) || isReached(sentence, token, head))
                .isPresent();
    }

    /** After "to" the place is the act's only if the act is to go there. */
    private boolean isReached(Sentence sentence, Token preposition, int head) {
        int up = sentence.graph().orElseThrow().head(head);
        return words.isIn(Cue.TOWARD, preposition)
                && preposition.tag().equals("TO")
                && up != Graph.NONE
                && words.isIn(Cue.MOTION, sentence.token(up));
    }

    private static int first(Sentence sentence, Span span) {
        for (Token token : sentence.tokens()) {
            if (span.contains(token.span())) {
                return token.index();
            }
        }
        return 0;
    }

    /** Steps from what the place hangs on to the trigger, by arguments alone; empty over another clause. */
    private static Optional<Integer> distance(Sentence sentence, Graph graph, int from, int trigger) {
        if (from == trigger) {
            return Optional.of(0);
        }
        int at = from;
        for (int steps = 1; steps <= 4 && at != Graph.NONE; steps++) {
            if (graph.head(at) == trigger && isArgument(graph, at)) {
                return Optional.of(steps + 1);
            }
            if (!isArgument(graph, at)) {
                break;
            }
            at = graph.head(at);
        }
        boolean isObjectOf =
                graph.head(trigger) == from && isArgument(graph, trigger) && !hasOther(sentence, graph, from, trigger);
        return isObjectOf ? Optional.of(3) : Optional.empty();
    }

    private static boolean isArgument(Graph graph, int token) {
        return graph.isRelation(token, "obj", "obl", "nmod", "nsubj:pass", "nsubj", "conj", "appos", "xcomp", "dep");
    }

    /** Whether the verb over a noun says something of its own about the place: only light verbs share theirs. */
    private static boolean hasOther(Sentence sentence, Graph graph, int verb, int trigger) {
        return !sentence.token(verb).isVerb() || !graph.isRelation(trigger, "obj", "nsubj:pass", "nsubj");
    }

    /** "In the region", "at the border": places without a name. */
    private List<Place> vague(Sentence sentence, Scene scene) {
        List<Place> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.isNoun() && (words.isIn(Cue.VAGUE, token) || words.isIn(Cue.BORDER, token))) {
                found.add(new Place(
                        token.span().in(scene.document().article()),
                        Optional.empty(),
                        words.isIn(Cue.BORDER, token) ? Place.Feature.BORDER : Place.Feature.AREA,
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        token.span(),
                        0.3,
                        "a place without a name"));
            }
        }
        return found;
    }

    private record Found(Place place, int rank) {}
}

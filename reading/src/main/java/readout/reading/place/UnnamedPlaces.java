package readout.reading.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import readout.model.event.Mention;
import readout.model.event.Place;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;
import readout.model.text.Span;
import readout.reading.Scene;
import readout.reading.place.PlaceWords.Cue;

/** Places without a name of their own, kept with their words: "the region", "Ukrainian cities", "the northern border". */
final class UnnamedPlaces {
    private static final double SCORE = 0.3;

    private final PlaceWords words;

    UnnamedPlaces(PlaceWords words) {
        this.words = words;
    }

    /** The unnamed places of a sentence, those of a state first. */
    List<Place> of(Sentence sentence, Scene scene) {
        List<Place> ofStates = new ArrayList<>();
        List<Place> vague = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            boolean isBorder = words.isIn(Cue.BORDER, token);
            boolean isVague = words.isIn(Cue.VAGUE, token);
            if (token.isNoun()
                    && !token.isProperNoun()
                    && (isBorder || isVague || words.kind(token).isPresent())) {
                Place.Feature feature = isBorder ? Place.Feature.BORDER : Place.Feature.AREA;
                Optional<Place> ofState = ofState(sentence, token, feature, scene);
                ofState.ifPresent(ofStates::add);
                if (ofState.isEmpty() && (isBorder || isVague)) {
                    vague.add(place(scene, token.span(), Optional.empty(), feature));
                }
            }
        }
        ofStates.addAll(vague);
        return ofStates;
    }

    /** "Ukrainian cities", "Niger's mines": the noun with the state before it. */
    private static Optional<Place> ofState(Sentence sentence, Token noun, Place.Feature feature, Scene scene) {
        return scene.mentionsIn(sentence.span()).stream()
                .filter(mention -> mention.parties().size() == 1 && belongs(sentence, mention, noun))
                .findFirst()
                .map(mention -> place(
                        scene,
                        mention.span().union(noun.span()),
                        mention.parties().getFirst().code(),
                        feature));
    }

    private static boolean belongs(Sentence sentence, Mention owner, Token noun) {
        return owner.head() < noun.index()
                && sentence.graph()
                        .filter(graph -> graph.head(owner.head()) == noun.index())
                        .filter(graph -> graph.isRelation(owner.head(), "amod", "compound", "nmod:poss"))
                        .isPresent();
    }

    private static Place place(Scene scene, Span span, Optional<String> country, Place.Feature feature) {
        return new Place(
                span.in(scene.document().article()),
                country,
                feature,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                span,
                SCORE,
                "a place without a name");
    }
}

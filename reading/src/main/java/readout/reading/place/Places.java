package readout.reading.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import readout.knowledge.Knowledge;
import readout.model.event.Mention;
import readout.model.event.Place;
import readout.model.syntax.Document;
import readout.model.syntax.Sentence;

/**
 * The stage that finds the places an article names, and which of several of a name is meant. Not the place of an event:
 * that is {@link EventPlace}'s. Stateless and safe for use by several threads.
 */
public final class Places {
    private final Knowledge knowledge;
    private final PlaceWords words;

    /** The stage with the codebook's words. */
    public Places(Knowledge knowledge, PlaceWords words) {
        this.knowledge = knowledge;
        this.words = words;
    }

    /**
     * Every place named, in the order of the text.
     *
     * @param document the article
     * @param mentions who is mentioned in it, so that governments and people under a place's name are left out
     */
    public List<Place> places(Document document, List<Mention> mentions) {
        Map<Integer, List<Mention>> bySentence = mentions.stream().collect(Collectors.groupingBy(Mention::sentence));
        Toponyms finder = new Toponyms(knowledge, words);
        List<Toponym> toponyms = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            toponyms.addAll(finder.of(sentence, bySentence.getOrDefault(sentence.index(), List.of())));
        }
        Disambiguation disambiguation = new Disambiguation(knowledge, words, mentions, toponyms);
        Shapes shapes = new Shapes(words, document.article());
        List<Place> places = new ArrayList<>();
        for (Toponym toponym : toponyms) {
            places.add(shapes.shaped(toponym, disambiguation.place(toponym)));
        }
        places.addAll(shapes.sites(document, places));
        places.sort(Comparator.comparing(Place::span));
        return places;
    }
}

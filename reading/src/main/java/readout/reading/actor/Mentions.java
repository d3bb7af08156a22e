package readout.reading.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import readout.knowledge.Knowledge;
import readout.model.event.Mention;
import readout.model.syntax.Document;
import readout.model.syntax.Sentence;
import readout.model.text.Published;
import readout.reading.actor.context.Affiliations;
import readout.reading.actor.context.Context;
import readout.reading.actor.context.Days;
import readout.reading.actor.context.Discourse;
import readout.reading.actor.context.Focus;
import readout.reading.actor.context.Parties;
import readout.reading.actor.context.Reference;
import readout.reading.actor.phrase.NounPhrase;
import readout.reading.actor.phrase.Phrases;
import readout.reading.actor.phrase.Unit;
import readout.reading.actor.reference.Disjoint;
import readout.reading.actor.reference.FirstPerson;
import readout.reading.actor.reference.Pronouns;
import readout.reading.actor.reference.PublishingOffice;
import readout.reading.actor.reference.Signatory;
import readout.reading.actor.reference.Speakers;
import readout.reading.actor.words.ActorWords;
import readout.reading.place.PlaceSense;
import readout.reading.place.PlaceWords;

/**
 * The stage that finds everybody who can act: people, offices, states, bodies, crowds, and the words that point back to
 * them. Works on parsed sentences, and less well on others. Stateless and safe for use by several threads.
 */
public final class Mentions {
    private final Knowledge knowledge;
    private final ActorWords words;
    private final PlaceWords places;

    /**
     * The stage with the codebook's words.
     *
     * @param knowledge who is who
     * @param words the words of actors
     * @param places the words of places, which tell a state from its land
     */
    public Mentions(Knowledge knowledge, ActorWords words, PlaceWords places) {
        this.knowledge = knowledge;
        this.words = words;
        this.places = places;
    }

    /**
     * Everybody mentioned, in the order of the text.
     *
     * @param document the article, its sentences parsed where they matter
     * @param published when it came out; offices are those of these days
     */
    public List<Mention> mentions(Document document, Published published) {
        List<Phrases> article = document.sentences().stream()
                .map(sentence -> Phrases.of(sentence, knowledge.gazetteer(), words))
                .toList();
        Context context = context(document, published, article);
        List<Sentence> sentences = document.sentences();
        Pronouns pronouns = new Pronouns(context.discourse(), words, sentences, document.quotations());
        SentenceReader reader = new SentenceReader(context, pronouns, new Disjoint(context.discourse(), sentences));
        article.forEach(reader::read);
        Speakers speakers = new Speakers(document, context.discourse(), words);
        Optional<Reference> signatory = new Signatory(context).of(document);
        FirstPerson firstPerson = new FirstPerson(context, document, speakers, signatory);
        context.discourse().replaceAll(firstPerson::resolve);
        article.forEach(reader::readAgain);
        return context.discourse().all().stream()
                .map(Reference::toMention)
                .sorted(Comparator.comparing(Mention::span))
                .toList();
    }

    private Context context(Document document, Published published, List<Phrases> article) {
        Parties parties = new Parties(knowledge, words, Days.of(published));
        Affiliations affiliations = new Affiliations(knowledge, parties, words);
        Optional<String> home =
                PublishingOffice.of(document.article(), knowledge).state(words);
        PlaceSense sense = new PlaceSense(places);
        return new Context(
                document.article(),
                knowledge,
                words,
                parties,
                affiliations,
                Focus.of(article, affiliations, knowledge, sense, home),
                new Discourse(),
                sense,
                fullNames(document, article));
    }

    private static List<String> fullNames(Document document, List<Phrases> article) {
        List<String> names = new ArrayList<>();
        for (Phrases phrases : article) {
            for (NounPhrase phrase : phrases.list()) {
                for (Unit unit : phrase.units()) {
                    if (unit.length() > 1 && unit.isPerson()) {
                        names.add(phrases.sentence()
                                .span(unit.first(), unit.last())
                                .in(document.article()));
                    }
                }
            }
        }
        return names.stream().distinct().toList();
    }
}

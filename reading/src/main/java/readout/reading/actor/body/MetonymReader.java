package readout.reading.actor.body;

import java.util.List;
import java.util.Optional;
import readout.knowledge.gazetteer.Entity;
import readout.knowledge.state.Metonym;
import readout.model.event.Mention;
import readout.model.event.Party;
import readout.reading.actor.context.Context;
import readout.reading.actor.context.Reference;
import readout.reading.actor.phrase.NounPhrase;
import readout.reading.actor.phrase.Phrases;
import readout.reading.actor.phrase.Unit;
import readout.reading.actor.words.WordList;

/** Capitals, palaces and ministries' addresses for those who sit there. */
final class MetonymReader {
    private static final double LIKELY = 0.8;
    private static final double OTHER = 0.3;

    private final Context context;

    MetonymReader(Context context) {
        this.context = context;
    }

    /** For whom the phrase stands; empty if it is used as a place. */
    Optional<Reference> read(Phrases phrases, NounPhrase phrase, Unit unit, List<Entity.MetonymName> names) {
        return ofTheTime(names)
                .filter(metonym -> acts(phrases, phrase, unit, metonym))
                .map(metonym -> reference(phrases, phrase, metonym, names));
    }

    /** For whom it stands before another noun: "the Kremlin statement"; "the Oslo talks" are talks at a place. */
    Optional<Reference> modifier(Phrases phrases, NounPhrase phrase, List<Entity.MetonymName> names) {
        return ofTheTime(names)
                .filter(metonym -> metonym.kind() != Metonym.Kind.CAPITAL && metonym.kind() != Metonym.Kind.CITY)
                .map(metonym -> reference(phrases, phrase, metonym, names));
    }

    private Optional<Metonym> ofTheTime(List<Entity.MetonymName> names) {
        return names.stream()
                .map(Entity.MetonymName::metonym)
                .filter(metonym -> context.day().map(metonym::holdsOn).orElse(true))
                .findFirst();
    }

    private Reference reference(Phrases phrases, NounPhrase phrase, Metonym metonym, List<Entity.MetonymName> names) {
        Party party = context.parties().metonym(metonym, phrases.span(phrase));
        List<Mention.Candidate> others = names.stream()
                .map(Entity.MetonymName::metonym)
                .filter(other -> !other.equals(metonym))
                .map(other -> new Mention.Candidate(context.parties().metonym(other, party.span()), OTHER))
                .toList();
        String why = metonym.phrase() + " stands for the " + metonym.standsFor();
        return Reference.named(phrases, phrase, Mention.Form.METONYM, party, false, LIKELY, why)
                .withCandidates(others);
    }

    private boolean acts(Phrases phrases, NounPhrase phrase, Unit unit, Metonym metonym) {
        if (metonym.kind() == Metonym.Kind.CITY) {
            return isSpeaking(phrases, phrase);
        }
        if (!metonym.isPlace()) {
            return true;
        }
        return phrase.isPossessive()
                ? !ownsSite(phrases, phrase)
                : !context.places().isPlace(phrases.sentence(), phrase.first(), unit.last(), phrase.head());
    }

    /** Whether a building or street follows: "Moscow's airports". */
    private boolean ownsSite(Phrases phrases, NounPhrase phrase) {
        return phrases.startingAt(phrase.last() + 2)
                .filter(owned -> context.places().isSite(phrases.token(owned.head())))
                .isPresent();
    }

    /** Whether the phrase is the subject of a verb of saying. */
    private boolean isSpeaking(Phrases phrases, NounPhrase phrase) {
        return phrases.sentence()
                .graph()
                .filter(graph -> graph.isRelation(phrase.head(), "nsubj"))
                .filter(graph -> context.words().isIn(WordList.SAYING, phrases.token(graph.head(phrase.head()))))
                .isPresent();
    }
}

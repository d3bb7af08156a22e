package readout.reading.actor.body;

import java.util.Optional;
import readout.knowledge.gazetteer.Entity;
import readout.knowledge.state.State;
import readout.model.event.Mention;
import readout.model.event.Party;
import readout.model.event.PartyKind;
import readout.reading.actor.context.Context;
import readout.reading.actor.context.Parties;
import readout.reading.actor.context.Reference;
import readout.reading.actor.phrase.Meaning;
import readout.reading.actor.phrase.NounPhrase;
import readout.reading.actor.phrase.Phrases;
import readout.reading.actor.phrase.Unit;
import readout.reading.actor.words.Collective;

/** Reads phrases headed by a name of a state, capital, organisation or people. */
public final class BodyReader {
    private static final double SURE = 0.9;
    private static final double PEOPLE = 0.8;
    private static final double WHOLE = 0.7;

    private final Context context;
    private final MetonymReader metonyms;
    private final UnknownBodies unknown;

    public BodyReader(Context context) {
        this.context = context;
        this.metonyms = new MetonymReader(context);
        this.unknown = new UnknownBodies(context);
    }

    /** Who the phrase names; empty if it names nobody who acts, or is used as a place. */
    public Optional<Reference> read(Phrases phrases, NounPhrase phrase) {
        return phrase.headUnit().flatMap(unit -> switch (unit.meaning()) {
            case Meaning.Known known -> known(phrases, phrase, unit, known);
            case Meaning.Marked marked -> unknown.read(phrases, phrase, unit, marked);
            case Meaning.Whole whole -> Optional.of(whole(phrases, phrase, whole.collective()));
            case Meaning.Noun noun -> Optional.empty();
            case Meaning.Several several -> Optional.empty();
        });
    }

    /** Who a name inside a phrase stands for as a modifier of its head: "Russian" in "the Russian invasion". */
    public Optional<Reference> modifier(Phrases phrases, Unit unit) {
        NounPhrase alone = NounPhrase.of(unit);
        return switch (unit.meaning()) {
            case Meaning.Known known -> adjective(phrases, alone, known);
            case Meaning.Marked marked -> unknown.read(phrases, alone, unit, marked);
            case Meaning.Whole whole -> Optional.of(whole(phrases, alone, whole.collective()));
            case Meaning.Noun noun -> Optional.empty();
            case Meaning.Several several -> Optional.empty();
        };
    }

    private Optional<Reference> adjective(Phrases phrases, NounPhrase phrase, Meaning.Known known) {
        Optional<Entity.BodyName> body = known.first(Entity.BodyName.class);
        if (!known.states().isEmpty() || !known.peoples().isEmpty()) {
            State state = context.parties().atTheTime(known.states().isEmpty() ? known.peoples() : known.states());
            return Optional.of(one(
                    phrases, phrase, Mention.Form.ADJECTIVE, context.parties().state(state, phrases.span(phrase))));
        }
        return body.map(name -> body(phrases, phrase, name))
                .or(() -> metonyms.modifier(phrases, phrase, known.all(Entity.MetonymName.class)));
    }

    private Optional<Reference> known(Phrases phrases, NounPhrase phrase, Unit unit, Meaning.Known known) {
        Optional<Entity.BodyName> body = known.first(Entity.BodyName.class);
        if (!known.states().isEmpty()) {
            return state(phrases, phrase, context.parties().atTheTime(known.states()));
        }
        if (!known.peoples().isEmpty()) {
            return people(phrases, phrase, unit, context.parties().atTheTime(known.peoples()));
        }
        return body.map(name -> body(phrases, phrase, name))
                .or(() -> metonyms.read(phrases, phrase, unit, known.all(Entity.MetonymName.class)));
    }

    private Reference body(Phrases phrases, NounPhrase phrase, Entity.BodyName name) {
        Party party = context.parties().body(name.body(), phrases.span(phrase));
        return one(phrases, phrase, Mention.Form.NAME, party);
    }

    private Optional<Reference> state(Phrases phrases, NounPhrase phrase, State state) {
        if (!phrase.isPossessive()
                && context.places().isAfterPlacePreposition(phrases.sentence(), phrase.first(), phrase.head())) {
            return Optional.empty();
        }
        Party party = context.parties().state(state, phrases.span(phrase));
        return Optional.of(one(phrases, phrase, Mention.Form.NAME, party));
    }

    /** "The Saudis", "the French"; a bare adjective is nobody. */
    private Optional<Reference> people(Phrases phrases, NounPhrase phrase, Unit unit, State state) {
        boolean isAdjective = phrases.tag(unit.last()).startsWith("JJ");
        boolean hasArticle = phrases.tag(phrase.first()).equals("DT");
        if (isAdjective && !hasArticle) {
            return Optional.empty();
        }
        Party party = Parties.party(
                phrases.sentence().span(unit.first(), unit.last()).in(context.article()),
                context.parties().state(state, phrases.span(phrase)).code(),
                Optional.of(context.words().peopleSector()),
                PartyKind.GROUP,
                phrases.span(phrase));
        boolean isMany = isAdjective || phrases.tag(unit.last()).endsWith("S");
        return Optional.of(Reference.named(
                phrases, phrase, Mention.Form.NAME, party, isMany, PEOPLE, "the people of " + state.name()));
    }

    private static Reference whole(Phrases phrases, NounPhrase phrase, Collective collective) {
        Party party = Parties.party(
                collective.name(), collective.code(), Optional.empty(), PartyKind.GROUP, phrases.span(phrase));
        return Reference.named(
                phrases, phrase, Mention.Form.NOMINAL, party, true, WHOLE, "a collective actor without members");
    }

    private static Reference one(Phrases phrases, NounPhrase phrase, Mention.Form form, Party party) {
        return Reference.named(
                phrases, phrase, form, party, false, SURE, party.name().orElse("") + ": its name");
    }
}

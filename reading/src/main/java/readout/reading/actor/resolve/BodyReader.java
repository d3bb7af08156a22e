package readout.reading.actor.resolve;

import java.util.List;
import java.util.Optional;
import readout.knowledge.gazetteer.Entity;
import readout.knowledge.state.Metonym;
import readout.knowledge.state.State;
import readout.model.event.Mention;
import readout.model.event.Party;
import readout.model.event.PartyKind;
import readout.model.syntax.Name;
import readout.model.syntax.Sentence;
import readout.model.text.Span;
import readout.reading.actor.affiliation.Affiliation;
import readout.reading.actor.affiliation.Parties;
import readout.reading.actor.phrase.Meaning;
import readout.reading.actor.phrase.NounPhrase;
import readout.reading.actor.phrase.Phrases;
import readout.reading.actor.phrase.Unit;
import readout.reading.actor.words.ActorNoun;
import readout.reading.actor.words.Collective;
import readout.reading.actor.words.WordList;

/** Reads phrases headed by a name of a state, capital, organisation or people. */
public final class BodyReader {
    private final Context context;

    public BodyReader(Context context) {
        this.context = context;
    }

    /** Who the phrase names; empty if it names nobody who acts, or is used as a place. */
    public Optional<Reference> read(Phrases phrases, NounPhrase phrase) {
        return phrase.headUnit().flatMap(unit -> named(phrases, phrase, unit));
    }

    /** Who a name inside a phrase stands for as a modifier of its head: "Russian" in "the Russian invasion". */
    public Optional<Reference> modifier(Phrases phrases, Unit unit) {
        NounPhrase alone = new NounPhrase(
                0, unit.first(), unit.last(), unit.last(), List.of(unit), false, java.util.OptionalInt.empty());
        return switch (unit.meaning()) {
            case Meaning.Known known ->
                context.affiliations()
                        .of(phrases, unit)
                        .or(() -> another(phrases, unit))
                        .flatMap(told -> adjective(phrases, alone, known));
            case Meaning.Marked marked -> marked(phrases, alone, unit, marked);
            case Meaning.Whole whole -> Optional.of(whole(phrases, alone, whole.collective()));
            case Meaning.Noun noun -> Optional.empty();
            case Meaning.Several several -> Optional.empty();
        };
    }

    private Optional<Affiliation> another(Phrases phrases, Unit unit) {
        return context.affiliations().isAnothers(phrases, unit)
                ? Optional.of(new Affiliation(
                        Optional.empty(), "", PartyKind.GROUP, Optional.empty(), unit.first(), unit.last()))
                : Optional.empty();
    }

    private Optional<Reference> adjective(Phrases phrases, NounPhrase phrase, Meaning.Known known) {
        Span span = span(phrases, phrase);
        for (Entity entity : known.entities()) {
            switch (entity) {
                case Entity.StateName name -> {
                    return Optional.of(one(
                            phrases,
                            phrase,
                            Mention.Form.ADJECTIVE,
                            context.parties().state(context.parties().atTheTime(known.states()), span)));
                }
                case Entity.Demonym demonym -> {
                    Party party = context.parties().state(context.parties().atTheTime(known.peoples()), span);
                    return Optional.of(one(phrases, phrase, Mention.Form.ADJECTIVE, party));
                }
                case Entity.BodyName name -> {
                    return Optional.of(one(
                            phrases,
                            phrase,
                            Mention.Form.NAME,
                            context.parties().body(name.body(), span)));
                }
                case Entity.MetonymName name
                when isCity(name.metonym()) -> {
                    return Optional.empty();
                }
                case Entity.MetonymName name -> {
                    Party party = context.parties().metonym(name.metonym(), span);
                    return Optional.of(one(phrases, phrase, Mention.Form.METONYM, party));
                }
                case Entity.PersonName name -> {}
                case Entity.PlaceName name -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** "The Oslo talks" are talks at a place; "the Kremlin statement" is a government's. */
    private static boolean isCity(Metonym metonym) {
        return metonym.kind() == Metonym.Kind.CAPITAL || metonym.kind() == Metonym.Kind.CITY;
    }

    private Optional<Reference> named(Phrases phrases, NounPhrase phrase, Unit unit) {
        return switch (unit.meaning()) {
            case Meaning.Known known -> known(phrases, phrase, unit, known);
            case Meaning.Marked marked -> marked(phrases, phrase, unit, marked);
            case Meaning.Whole whole -> Optional.of(whole(phrases, phrase, whole.collective()));
            case Meaning.Noun noun -> Optional.empty();
            case Meaning.Several several -> Optional.empty();
        };
    }

    private Optional<Reference> known(Phrases phrases, NounPhrase phrase, Unit unit, Meaning.Known known) {
        Optional<Entity.BodyName> body = known.first(Entity.BodyName.class);
        if (!known.states().isEmpty()) {
            return state(phrases, phrase, context.parties().atTheTime(known.states()));
        }
        if (!known.peoples().isEmpty()) {
            return people(phrases, phrase, unit, context.parties().atTheTime(known.peoples()));
        }
        if (body.isPresent()) {
            Party party = context.parties().body(body.get().body(), span(phrases, phrase));
            return Optional.of(one(phrases, phrase, Mention.Form.NAME, party));
        }
        return metonym(phrases, phrase, unit, known.all(Entity.MetonymName.class));
    }

    private Optional<Reference> state(Phrases phrases, NounPhrase phrase, State state) {
        if (!phrase.isPossessive()
                && context.places().isAfterPlacePreposition(phrases.sentence(), phrase.first(), phrase.head())) {
            return Optional.empty();
        }
        Party party = context.parties().state(state, span(phrases, phrase));
        return Optional.of(one(phrases, phrase, Mention.Form.NAME, party));
    }

    /** "The Saudis", "the French"; a bare adjective is nobody. */
    private Optional<Reference> people(Phrases phrases, NounPhrase phrase, Unit unit, State people) {
        boolean isAdjective = phrases.tag(unit.last()).startsWith("JJ");
        boolean hasArticle = phrases.tag(phrase.first()).equals("DT");
        if (isAdjective && !hasArticle) {
            return Optional.empty();
        }
        Party state = context.parties().state(people, span(phrases, phrase));
        Party party = new Party(
                Optional.of(phrases.sentence().span(unit.first(), unit.last()).in(context.article())),
                state.code(),
                Optional.of(context.words().peopleSector()),
                PartyKind.GROUP,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                state.span());
        boolean isMany = isAdjective || phrases.tag(unit.last()).endsWith("S");
        return Optional.of(reference(
                phrases,
                phrase,
                Mention.Form.NAME,
                party,
                isMany,
                0.8,
                "people of " + state.name().orElse("")));
    }

    private Optional<Reference> metonym(Phrases phrases, NounPhrase phrase, Unit unit, List<Entity.MetonymName> names) {
        Optional<Metonym> metonym = names.stream()
                .map(Entity.MetonymName::metonym)
                .filter(each -> context.day().map(each::holdsOn).orElse(true))
                .findFirst();
        return metonym.filter(each -> acts(phrases, phrase, unit, each)).map(each -> {
            Party party = context.parties().metonym(each, span(phrases, phrase));
            List<Mention.Candidate> others = names.stream()
                    .map(Entity.MetonymName::metonym)
                    .filter(other -> !other.equals(each))
                    .map(other -> new Mention.Candidate(context.parties().metonym(other, party.span()), 0.3))
                    .toList();
            Reference reference = one(phrases, phrase, Mention.Form.METONYM, party);
            return new Reference(
                    reference.sentence(),
                    reference.first(),
                    reference.last(),
                    reference.head(),
                    reference.span(),
                    reference.form(),
                    reference.parties(),
                    reference.noun(),
                    reference.sex(),
                    reference.side(),
                    reference.isMany(),
                    0.8,
                    each.phrase() + " stands for the " + each.standsFor(),
                    others);
        });
    }

    private boolean acts(Phrases phrases, NounPhrase phrase, Unit unit, Metonym metonym) {
        Sentence sentence = phrases.sentence();
        if (metonym.kind() == Metonym.Kind.CITY) {
            return isSpeaking(phrases, phrase);
        }
        if (phrase.isPossessive() && metonym.isPlace()) {
            return phrases.startingAt(phrase.last() + 2)
                    .filter(owned -> context.places().isSite(phrases.token(owned.head())))
                    .isEmpty();
        }
        return !metonym.isPlace() || !context.places().isPlace(sentence, phrase.first(), unit.last(), phrase.head());
    }

    /** Whether the phrase is the subject of a verb of saying. */
    private boolean isSpeaking(Phrases phrases, NounPhrase phrase) {
        return phrases.sentence()
                .graph()
                .filter(graph -> graph.isRelation(phrase.head(), "nsubj"))
                .filter(graph -> context.words().isIn(WordList.SAYING, phrases.token(graph.head(phrase.head()))))
                .isPresent();
    }

    private Optional<Reference> marked(Phrases phrases, NounPhrase phrase, Unit unit, Meaning.Marked marked) {
        boolean isSite = context.places().isSite(phrases.token(unit.last()))
                && context.places().isAfterPlacePreposition(phrases.sentence(), phrase.first(), phrase.head());
        if (marked.kind() != Name.Kind.ORGANIZATION || isSite) {
            return Optional.empty();
        }
        Optional<Reference> acronym = acronym(phrases, phrase, unit);
        if (acronym.isPresent()) {
            return acronym;
        }
        Span name = phrases.sentence().span(unit.first(), unit.last());
        Optional<String> code = context.affiliations()
                .of(phrases, unit)
                .flatMap(Affiliation::code)
                .or(() -> before(phrases, phrase, unit));
        Party party = Parties.party(
                name.in(context.article()).replaceAll("\\s+", " "),
                code,
                sector(phrases, unit),
                PartyKind.ORGANISATION,
                span(phrases, phrase));
        return Optional.of(reference(
                phrases, phrase, Mention.Form.NAME, party, false, code.isPresent() ? 0.6 : 0.4, "in no table"));
    }

    /** An unknown spelling with a known acronym after it: "International Civil Aviation Body (ICAO)". */
    private Optional<Reference> acronym(Phrases phrases, NounPhrase phrase, Unit unit) {
        return phrases.tag(unit.last() + 1).equals("-LRB-")
                ? phrases.units()
                        .at(unit.last() + 2)
                        .flatMap(inner -> inner.known(Entity.BodyName.class))
                        .map(known -> context.parties().body(known.body(), span(phrases, phrase)))
                        .map(party -> one(phrases, phrase, Mention.Form.NAME, party))
                : Optional.empty();
    }

    private Optional<String> before(Phrases phrases, NounPhrase phrase, Unit unit) {
        return context.affiliations().between(phrases, phrase.first(), unit.first() - 1).stream()
                .flatMap(each -> each.code().stream())
                .findFirst();
    }

    private Optional<String> sector(Phrases phrases, Unit unit) {
        Optional<String> noun = phrases.units().inside(unit).stream()
                .flatMap(inner -> inner.as(Meaning.Noun.class).stream())
                .map(Meaning.Noun::usual)
                .filter(ActorNoun::isBare)
                .flatMap(each -> each.sector().stream())
                .findFirst();
        if (noun.isPresent()) {
            return noun;
        }
        for (int i = unit.first(); i <= unit.last(); i++) {
            if (context.words().isIn(WordList.PRESS, phrases.token(i))) {
                return Optional.of(context.words().pressSector());
            }
        }
        return context.words().isIn(WordList.COMPANY, phrases.token(unit.last()))
                ? Optional.of(context.words().companySector())
                : Optional.empty();
    }

    private Reference whole(Phrases phrases, NounPhrase phrase, Collective collective) {
        Party party = Parties.party(
                collective.name(), collective.code(), Optional.empty(), PartyKind.GROUP, span(phrases, phrase));
        return reference(phrases, phrase, Mention.Form.NOMINAL, party, true, 0.7, "a collective actor without members");
    }

    private static Span span(Phrases phrases, NounPhrase phrase) {
        return phrases.sentence().span(phrase.first(), phrase.last());
    }

    private static Reference one(Phrases phrases, NounPhrase phrase, Mention.Form form, Party party) {
        return reference(phrases, phrase, form, party, false, 0.9, party.name().orElse("") + ": its name");
    }

    private static Reference reference(
            Phrases phrases,
            NounPhrase phrase,
            Mention.Form form,
            Party party,
            boolean isMany,
            double score,
            String why) {
        return new Reference(
                phrases.sentence().index(),
                phrase.first(),
                phrase.last(),
                phrase.head(),
                span(phrases, phrase),
                form,
                List.of(party),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                isMany,
                score,
                why,
                List.of());
    }
}

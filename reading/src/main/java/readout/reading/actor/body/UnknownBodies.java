package readout.reading.actor.body;

import java.util.Optional;
import java.util.stream.IntStream;
import readout.knowledge.gazetteer.Entity;
import readout.model.event.Mention;
import readout.model.event.Party;
import readout.model.event.PartyKind;
import readout.model.syntax.Name;
import readout.reading.actor.context.Affiliation;
import readout.reading.actor.context.Context;
import readout.reading.actor.context.Parties;
import readout.reading.actor.context.Reference;
import readout.reading.actor.phrase.Meaning;
import readout.reading.actor.phrase.NounPhrase;
import readout.reading.actor.phrase.Phrases;
import readout.reading.actor.phrase.Unit;
import readout.reading.actor.words.ActorNoun;
import readout.reading.actor.words.WordList;

/** Organisations that are in no table: what their names tell of their state and sector ("Royal Danish Navy"). */
final class UnknownBodies {
    private static final double KNOWN_BY_ACRONYM = 0.8;
    private static final double OF_STATE = 0.6;
    private static final double UNKNOWN = 0.4;

    private final Context context;

    UnknownBodies(Context context) {
        this.context = context;
    }

    /** The organisation; empty if the name was marked as another thing, or is a building's after "at". */
    Optional<Reference> read(Phrases phrases, NounPhrase phrase, Unit unit, Meaning.Marked marked) {
        boolean isSite = context.places().isSite(phrases.token(unit.last()))
                && context.places().isAfterPlacePreposition(phrases.sentence(), phrase.first(), phrase.head());
        if (marked.kind() != Name.Kind.ORGANIZATION || isSite) {
            return Optional.empty();
        }
        return Optional.of(acronym(phrases, phrase, unit).orElseGet(() -> unknown(phrases, phrase, unit)));
    }

    /** An unknown spelling with a known acronym after it: "International Civil Aviation Body (ICAO)". */
    private Optional<Reference> acronym(Phrases phrases, NounPhrase phrase, Unit unit) {
        if (!phrases.text(unit.last() + 1).equals("(")) {
            return Optional.empty();
        }
        return phrases.units()
                .at(unit.last() + 2)
                .flatMap(inner -> inner.known(Entity.BodyName.class))
                .map(known -> context.parties().body(known.body(), phrases.span(phrase)))
                .map(party -> Reference.named(
                        phrases, phrase, Mention.Form.NAME, party, false, KNOWN_BY_ACRONYM, "known by its acronym"));
    }

    private Reference unknown(Phrases phrases, NounPhrase phrase, Unit unit) {
        Optional<String> code = context.affiliations()
                .of(phrases, unit)
                .flatMap(Affiliation::code)
                .or(() -> before(phrases, phrase, unit));
        Party party = Parties.party(
                phrases.sentence()
                        .span(unit.first(), unit.last())
                        .in(context.article())
                        .replaceAll("\\s+", " "),
                code,
                sector(phrases, unit),
                PartyKind.ORGANISATION,
                phrases.span(phrase));
        double score = code.isPresent() ? OF_STATE : UNKNOWN;
        return Reference.named(phrases, phrase, Mention.Form.NAME, party, false, score, "in no table");
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
        return noun.or(() -> ofPress(phrases, unit)).or(() -> ofCompany(phrases, unit));
    }

    private Optional<String> ofPress(Phrases phrases, Unit unit) {
        boolean isPress = IntStream.rangeClosed(unit.first(), unit.last())
                .anyMatch(token -> context.words().isIn(WordList.PRESS, phrases.token(token)));
        return isPress ? Optional.of(context.words().pressSector()) : Optional.empty();
    }

    private Optional<String> ofCompany(Phrases phrases, Unit unit) {
        return context.words().isIn(WordList.COMPANY, phrases.token(unit.last()))
                ? Optional.of(context.words().companySector())
                : Optional.empty();
    }
}

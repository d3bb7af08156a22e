package readout.reading.actor.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.knowledge.Knowledge;
import readout.knowledge.gazetteer.Entity;
import readout.knowledge.place.Location;
import readout.knowledge.state.Metonym;
import readout.knowledge.state.State;
import readout.model.event.Party;
import readout.model.event.PartyKind;
import readout.model.text.Span;
import readout.reading.actor.phrase.Meaning;
import readout.reading.actor.phrase.Phrases;
import readout.reading.actor.phrase.Unit;
import readout.reading.actor.words.ActorWords;
import readout.reading.actor.words.WordList;

/** For whom a modifier lets somebody act: "Russian", "EU", "Kremlin", "Belgrade". */
public final class Affiliations {
    private static final Span NOWHERE = new Span(0, 0);

    private final Knowledge knowledge;
    private final Parties parties;
    private final ActorWords words;

    public Affiliations(Knowledge knowledge, Parties parties, ActorWords words) {
        this.knowledge = knowledge;
        this.parties = parties;
        this.words = words;
    }

    /** The affiliations that the units from one token to another tell, in order. */
    public List<Affiliation> between(Phrases phrases, int first, int last) {
        List<Affiliation> found = new ArrayList<>();
        for (Unit unit : phrases.units().between(first, last)) {
            of(phrases, unit).ifPresent(found::add);
        }
        return found;
    }

    /** The affiliation that a unit tells, unless it is joined to a word that makes it another's ("Russian-backed"). */
    public Optional<Affiliation> of(Phrases phrases, Unit unit) {
        return isAnothers(phrases, unit) ? Optional.empty() : told(phrases, unit);
    }

    /** Whether a hyphen joins the unit to a word such as "backed". */
    public boolean isAnothers(Phrases phrases, Unit unit) {
        int joined = unit.last() + 2;
        return phrases.tag(unit.last() + 1).equals("HYPH")
                && joined < phrases.sentence().size()
                && !words.isIn(WordList.JOINED_SAME, phrases.token(joined));
    }

    private Optional<Affiliation> told(Phrases phrases, Unit unit) {
        return switch (unit.meaning()) {
            case Meaning.Known known -> party(known).map(party -> affiliation(party, unit));
            case Meaning.Marked marked -> inside(phrases, unit);
            case Meaning.Noun noun -> Optional.empty();
            case Meaning.Several several -> Optional.empty();
            case Meaning.Whole whole ->
                Optional.of(new Affiliation(
                        whole.collective().code(),
                        whole.collective().name(),
                        PartyKind.GROUP,
                        Optional.empty(),
                        unit.first(),
                        unit.last()));
        };
    }

    /** A name that is not known may hold one that is: "Royal Danish Navy". */
    private Optional<Affiliation> inside(Phrases phrases, Unit unit) {
        return phrases.units().inside(unit).stream()
                .flatMap(inner -> told(phrases, inner).stream())
                .findFirst()
                .map(inner -> new Affiliation(
                        inner.code(), inner.name(), inner.kind(), inner.sector(), unit.first(), unit.last()));
    }

    /** The party that a known name stands for as a modifier. */
    private Optional<Party> party(Meaning.Known known) {
        for (Entity entity : known.entities()) {
            if (entity instanceof Entity.MetonymName name && !isOfTheTime(name.metonym())) {
                continue;
            }
            Optional<Party> party = switch (entity) {
                case Entity.StateName name -> Optional.of(parties.state(parties.atTheTime(known.states()), NOWHERE));
                case Entity.Demonym demonym -> Optional.of(parties.state(parties.atTheTime(known.peoples()), NOWHERE));
                case Entity.BodyName name -> Optional.of(parties.body(name.body(), NOWHERE));
                case Entity.MetonymName name -> Optional.of(parties.metonym(name.metonym(), NOWHERE));
                case Entity.PersonName name ->
                    Optional.of(parties.person(name.person(), Optional.empty(), false, Optional.empty(), NOWHERE));
                case Entity.PlaceName name -> ofPlace(name.location());
            };
            if (party.isPresent()) {
                return party;
            }
        }
        return Optional.empty();
    }

    private boolean isOfTheTime(Metonym metonym) {
        return parties.days().map(days -> metonym.holdsOn(days.last())).orElse(true);
    }

    private Optional<Party> ofPlace(Location location) {
        return location.country()
                .flatMap(knowledge.states()::byCode)
                .map((State state) -> parties.state(state, NOWHERE));
    }

    private static Affiliation affiliation(Party party, Unit unit) {
        return new Affiliation(
                party.code(), party.name().orElse(""), party.kind(), party.sector(), unit.first(), unit.last());
    }
}

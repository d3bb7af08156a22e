package readout.reading.actor.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import readout.knowledge.gazetteer.Entity;
import readout.knowledge.state.State;
import readout.model.event.Party;
import readout.model.event.PartyKind;
import readout.reading.actor.phrase.Meaning;
import readout.reading.actor.phrase.NounPhrase;
import readout.reading.actor.phrase.Phrases;
import readout.reading.actor.phrase.Unit;
import readout.reading.actor.words.ActorNoun;
import readout.reading.actor.words.WordList;

/** For whom the head of a phrase acts: by its modifiers, its possessor, or what follows ("of Chad", "for the army"). */
public final class Modifiers {
    private final Context context;

    public Modifiers(Context context) {
        this.context = context;
    }

    /** The affiliations of a head that begins at a token, from the nearest source that tells any. */
    public List<Affiliation> of(
            Phrases phrases, NounPhrase phrase, int head, Optional<ActorNoun> noun, boolean isPlural) {
        boolean isOffice =
                noun.filter(each -> each.kind() == ActorNoun.Kind.OFFICE).isPresent();
        return of(phrases, phrase, head, isOffice ? WordList.OFFICE_OF : WordList.AFFILIATION, isPlural);
    }

    /** The affiliations of a name: of what follows, only "of" tells ("Prime Minister Kishida of Japan"). */
    public List<Affiliation> ofName(Phrases phrases, NounPhrase phrase, int head) {
        return of(phrases, phrase, head, WordList.NAME_OF, false);
    }

    private List<Affiliation> of(
            Phrases phrases, NounPhrase phrase, int head, WordList prepositions, boolean isPlural) {
        List<Affiliation> own = before(phrases, phrase, head);
        if (!own.isEmpty()) {
            return own;
        }
        List<Affiliation> possessor = possessor(phrases, phrase);
        return possessor.isEmpty() ? after(phrases, phrase, prepositions, isPlural) : possessor;
    }

    /** Modifiers before the head, with those coordinated before the phrase ("French and German"). */
    public List<Affiliation> before(Phrases phrases, NounPhrase phrase, int head) {
        List<Affiliation> found = new ArrayList<>();
        coordinated(phrases, phrase)
                .forEach(other -> found.addAll(context.affiliations().between(phrases, other.first(), other.last())));
        found.addAll(context.affiliations().between(phrases, phrase.first(), head - 1));
        return found;
    }

    /** The phrases of nothing but modifiers that are coordinated with the first modifier of this one, in order. */
    List<NounPhrase> coordinated(Phrases phrases, NounPhrase phrase) {
        List<NounPhrase> found = new ArrayList<>();
        NounPhrase right = phrase;
        while (isJoint(phrases, right.first() - 1)) {
            Optional<NounPhrase> left = phrases.endingAt(right.first() - 2);
            if (left.isEmpty() || !isModifier(phrases, left.get()) || !beginsWithDemonym(phrase)) {
                break;
            }
            found.addFirst(left.get());
            right = left.get();
        }
        return found;
    }

    /** Whether the phrase is no more than a modifier of a later one: "French" in "French and German troops". */
    public boolean isCoordinatedModifier(Phrases phrases, NounPhrase phrase) {
        NounPhrase at = phrase;
        while (isModifier(phrases, at) && isJoint(phrases, at.last() + 1)) {
            Optional<NounPhrase> next = phrases.startingAt(at.last() + 2);
            if (next.isEmpty()) {
                return false;
            }
            if (beginsWithDemonym(next.get()) && next.get().units().size() > 1) {
                return phrases.tag(at.last() + 1).equals("CC");
            }
            at = next.get();
        }
        return false;
    }

    private static boolean isJoint(Phrases phrases, int token) {
        return phrases.tag(token).equals("CC") || phrases.tag(token).equals(",");
    }

    private static boolean beginsWithDemonym(NounPhrase phrase) {
        return phrase.units().stream()
                .findFirst()
                .filter(unit -> unit.known(Entity.Demonym.class).isPresent())
                .isPresent();
    }

    private static boolean isModifier(Phrases phrases, NounPhrase phrase) {
        if (phrase.units().isEmpty() || phrase.isPossessive()) {
            return false;
        }
        Unit unit = phrase.units().getFirst();
        boolean isWhole = phrase.units().size() == 1 && unit.last() == phrase.last();
        boolean isAdjective = unit.known(Entity.Demonym.class)
                .filter(demonym -> !demonym.isPeople())
                .isPresent();
        boolean isAttributive = unit.known(Entity.StateName.class)
                .filter(name -> name.state().adjectives().contains(phrases.text(unit.first())))
                .isPresent();
        return isWhole && (isAdjective || isAttributive);
    }

    private List<Affiliation> possessor(Phrases phrases, NounPhrase phrase) {
        OptionalInt number = phrase.possessor();
        int token = phrase.first();
        boolean isPronoun = phrases.tag(token).equals("PRP$");
        if (number.isEmpty() && !isPronoun) {
            return List.of();
        }
        int at = isPronoun ? token : phrases.list().get(number.getAsInt()).head();
        Optional<Reference> owner = context.discourse().at(phrases.sentence().index(), at);
        if (owner.isPresent()) {
            return owner.get().parties().stream()
                    .map(party -> affiliation(party, at))
                    .toList();
        }
        if (isPronoun) {
            return List.of();
        }
        NounPhrase other = phrases.list().get(number.getAsInt());
        return context.affiliations().between(phrases, other.first(), other.last());
    }

    private static Affiliation affiliation(Party party, int at) {
        return new Affiliation(party.code(), party.name().orElse(""), party.kind(), party.sector(), at, at);
    }

    /** What follows: "of France, Germany and Italy" for several, "for the Malian army", "from Chad". */
    private List<Affiliation> after(Phrases phrases, NounPhrase phrase, WordList prepositions, boolean isPlural) {
        int at = phrase.last() + 1;
        if (at + 1 >= phrases.sentence().size() || !context.words().isIn(prepositions, phrases.token(at))) {
            return List.of();
        }
        List<Affiliation> found = new ArrayList<>();
        Optional<NounPhrase> next = phrases.startingAt(at + 1);
        while (next.isPresent()) {
            NounPhrase complement = next.get();
            List<Affiliation> told = complement(phrases, complement);
            if (told.isEmpty()) {
                break;
            }
            found.addAll(told);
            int end = complement.last() + 1;
            boolean goesOn = isPlural && isJoint(phrases, end);
            int from = goesOn
                            && phrases.tag(end).equals(",")
                            && phrases.tag(end + 1).equals("CC")
                    ? end + 2
                    : end + 1;
            next = goesOn ? phrases.startingAt(from) : Optional.empty();
        }
        return found;
    }

    private List<Affiliation> complement(Phrases phrases, NounPhrase complement) {
        Optional<Unit> person = complement.units().stream()
                .filter(unit -> unit.known(Entity.PersonName.class).isPresent()
                        || unit.as(Meaning.Marked.class)
                                .filter(marked -> marked.kind() == readout.model.syntax.Name.Kind.PERSON)
                                .isPresent())
                .findFirst();
        int end = person.map(unit -> unit.first() - 1).orElse(complement.last());
        List<Affiliation> told = context.affiliations().between(phrases, complement.first(), end);
        Optional<ActorNoun> noun = complement
                .headUnit()
                .flatMap(unit -> unit.as(Meaning.Noun.class))
                .map(Meaning.Noun::usual);
        if (noun.isEmpty() && complement.headUnit().isEmpty() && person.isEmpty()) {
            return List.of();
        }
        if (told.isEmpty() && person.isPresent()) {
            return context.affiliations().of(phrases, person.get()).stream().toList();
        }
        if (told.isEmpty() && noun.filter(ActorNoun::isState).isPresent()) {
            return context.focus().dominant().stream()
                    .map(code -> ofCode(code, complement.head()))
                    .toList();
        }
        return noun.flatMap(ActorNoun::sector)
                .filter(sector -> !noun.get().isOfPerson() && !noun.get().isState())
                .map(sector ->
                        told.stream().map(each -> withSector(each, sector)).toList())
                .orElse(told);
    }

    private Affiliation ofCode(String code, int at) {
        String name = context.knowledge().states().byCode(code).map(State::name).orElse(code);
        return new Affiliation(Optional.of(code), name, PartyKind.STATE, Optional.empty(), at, at);
    }

    private static Affiliation withSector(Affiliation each, String sector) {
        return new Affiliation(
                each.code(), each.name(), PartyKind.GROUP, Optional.of(sector), each.first(), each.last());
    }
}

package readout.reading.actor.noun;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import readout.knowledge.gazetteer.Entity;
import readout.knowledge.state.State;
import readout.model.syntax.Token;
import readout.reading.actor.context.Affiliation;
import readout.reading.actor.context.Context;
import readout.reading.actor.context.Modifiers;
import readout.reading.actor.context.Reference;
import readout.reading.actor.phrase.Meaning;
import readout.reading.actor.phrase.NounPhrase;
import readout.reading.actor.phrase.Phrases;
import readout.reading.actor.phrase.Unit;
import readout.reading.actor.words.ActorNoun;
import readout.reading.actor.words.WordList;

/** Reads phrases headed by a noun: offices, other people, bodies and crowds without a name. */
public final class NounReader {
    private final Context context;
    private final Modifiers modifiers;
    private final Descriptions descriptions;
    private final Owners owners;
    private final NounParties parties;

    public NounReader(Context context) {
        this.context = context;
        this.modifiers = new Modifiers(context);
        this.descriptions = new Descriptions(context);
        this.owners = new Owners(context);
        this.parties = new NounParties(context);
    }

    /** Who the phrase means; empty if its head is no noun for somebody who acts. */
    public Optional<Reference> read(Phrases phrases, NounPhrase phrase) {
        return phrase.headUnit().flatMap(unit -> noun(phrases, unit)).flatMap(unit -> read(phrases, phrase, unit));
    }

    /** The unit itself if it is a noun; the noun in "the leaders" where more is told of them. */
    private static Optional<Unit> noun(Phrases phrases, Unit unit) {
        return switch (unit.meaning()) {
            case Meaning.Noun noun -> Optional.of(unit);
            case Meaning.Several several ->
                phrases.units().inside(unit).stream()
                        .filter(inner -> inner.meaning() instanceof Meaning.Noun && inner.last() == unit.last())
                        .findFirst();
            case Meaning.Known known -> Optional.empty();
            case Meaning.Marked marked -> Optional.empty();
            case Meaning.Whole whole -> Optional.empty();
        };
    }

    /** Whether the phrase is no more than a modifier of a later one: "French" in "French and German troops". */
    public boolean isCoordinatedModifier(Phrases phrases, NounPhrase phrase) {
        return modifiers.isCoordinatedModifier(phrases, phrase);
    }

    /** Whether what follows the phrase says for whom its head acts. */
    public boolean hasComplement(Phrases phrases, NounPhrase phrase) {
        return !modifiers
                .of(phrases, phrase, phrase.first(), Optional.empty(), true)
                .isEmpty();
    }

    /** A noun that modifies a head which is nobody: "police" in "police violence". */
    public Optional<Reference> modifier(Phrases phrases, NounPhrase phrase, Unit unit) {
        NounPhrase alone = new NounPhrase(
                phrase.number(), unit.first(), unit.last(), unit.last(), List.of(unit), false, phrase.possessor());
        boolean isArmed = unit.as(Meaning.Noun.class)
                .map(Meaning.Noun::usual)
                .filter(noun ->
                        !noun.isOfPerson() && noun.isBare() && context.words().isModifier(noun))
                .isPresent();
        return isArmed && phrases.token(unit.last()).isNoun() ? read(phrases, alone, unit) : Optional.empty();
    }

    private Optional<Reference> read(Phrases phrases, NounPhrase phrase, Unit unit) {
        Meaning.Noun meaning = unit.as(Meaning.Noun.class).orElseThrow();
        boolean isPlural = isPlural(phrases, unit);
        ActorNoun usual = meaning.usual();
        List<Affiliation> told = modifiers.of(phrases, phrase, unit.first(), Optional.of(usual), isPlural);
        ActorNoun noun = told.stream()
                .flatMap(each -> each.code().stream())
                .findFirst()
                .map(meaning::in)
                .orElse(usual);
        Described described = new Described(phrases, phrase, unit, noun, told, isPlural);
        Optional<Reference> successor = successor(described);
        if (successor.isPresent()) {
            return successor;
        }
        if (told.isEmpty() && !noun.isBare() && !described.isCounted()) {
            return descriptions.ofState(described).or(() -> descriptions.ofBody(described));
        }
        return Optional.of(noun.isOfPerson() && !isPlural ? person(described) : many(described));
    }

    /** "The former Soviet republic" is none of the Soviet Union itself. */
    private Optional<Reference> successor(Described described) {
        if (!described.noun().isState() || !described.has(context, WordList.PAST)) {
            return Optional.empty();
        }
        return described.phrase().units().stream()
                .flatMap(each -> each.known(Entity.Demonym.class).stream())
                .filter(each -> each.state().kind() == State.Kind.FORMER)
                .findFirst()
                .flatMap(each -> descriptions.ofSuccessor(described, each));
    }

    private Reference person(Described described) {
        return descriptions
                .ofPerson(described)
                .orElseGet(() -> parties.one(
                        described, owners.ofPerson(described).stream().findFirst()));
    }

    private Reference many(Described described) {
        boolean isBody = described.noun().kind() == ActorNoun.Kind.BODY;
        List<String> codes = owners.told(described);
        if (codes.isEmpty() && isBody) {
            codes = owners.ofGovernment(described);
            Optional<Reference> before = codes.isEmpty() ? descriptions.ofBody(described) : Optional.empty();
            if (before.isPresent()) {
                return before.get();
            }
        }
        return parties.many(described, codes.isEmpty() ? owners.ofMany(described) : codes);
    }

    private static boolean isPlural(Phrases phrases, Unit unit) {
        return IntStream.rangeClosed(unit.first(), unit.last())
                .mapToObj(phrases::token)
                .map(Token::tag)
                .anyMatch(tag -> tag.equals("NNS") || tag.equals("NNPS"));
    }
}

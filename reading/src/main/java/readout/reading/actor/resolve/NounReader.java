package readout.reading.actor.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import readout.knowledge.gazetteer.Entity;
import readout.knowledge.person.Person;
import readout.knowledge.person.Sex;
import readout.knowledge.state.State;
import readout.model.event.Mention;
import readout.model.event.Party;
import readout.model.event.PartyKind;
import readout.model.syntax.Token;
import readout.model.text.Span;
import readout.reading.actor.affiliation.Affiliation;
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
    private final Holders holders;
    private final Descriptions descriptions;
    private final Repetitions repetitions;

    public NounReader(Context context) {
        this.context = context;
        this.modifiers = new Modifiers(context);
        this.holders = new Holders(context);
        this.descriptions = new Descriptions(context);
        this.repetitions = new Repetitions(context);
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
        Optional<Reference> before = descriptions.ofPerson(described);
        if (before.isPresent()) {
            return before.get();
        }
        List<String> codes = codes(described);
        if (codes.isEmpty()) {
            codes = described.isDefinite(context) ? assumed(described) : local(described);
        }
        List<Party> parties = new ArrayList<>();
        if (codes.isEmpty()) {
            parties.add(unnamed(described, Optional.empty()));
        } else {
            parties.add(holder(described, codes.getFirst()));
        }
        return reference(described, parties, false, score(codes, parties), reason(codes, parties));
    }

    private Reference many(Described described) {
        List<String> codes = codes(described);
        ActorNoun noun = described.noun();
        if (codes.isEmpty() && noun.isState() && !described.isPossessed()) {
            codes = repetitions.homeOf().stream().toList();
        }
        if (codes.isEmpty() && noun.kind() == ActorNoun.Kind.BODY) {
            Optional<Reference> before = descriptions.ofBody(described);
            if (before.isPresent()) {
                return before.get();
            }
        }
        if (codes.isEmpty()) {
            codes = !noun.isOfPerson() || described.isDefinite(context) ? assumed(described) : local(described);
        }
        boolean isEach = described.isPlural()
                && noun.kind() == ActorNoun.Kind.OFFICE
                && !described.told().isEmpty();
        List<Party> parties = new ArrayList<>();
        for (String code : codes) {
            parties.add(
                    isEach && (codes.size() > 1 || noun.officeClass().isEmpty())
                            ? holder(described, code)
                            : unnamed(described, Optional.of(code)));
        }
        if (parties.isEmpty()) {
            parties.add(unnamed(described, Optional.empty()));
        }
        boolean isMany = described.isPlural();
        return reference(described, parties, isMany, score(codes, parties), reason(codes, parties));
    }

    /** The states that a phrase without a state of its own belongs to, as far as the article leaves no doubt. */
    private List<String> assumed(Described described) {
        if (described.isPossessed()) {
            return List.of();
        }
        if (!described.noun().states().isEmpty()) {
            return described.noun().states().subList(0, 1);
        }
        int sentence = described.phrases().sentence().index();
        Optional<String> before = repetitions.codeOf(described.noun());
        if (before.isPresent()) {
            return before.stream().toList();
        }
        boolean isOffice = described.noun().officeClass().isPresent();
        Optional<String> code = !isOffice
                ? context.focus().stateAt(sentence)
                : context.focus().home().or(() -> context.focus().stateFor(sentence));
        return code.stream().toList();
    }

    /** An unknown policeman or lawmaker is of the state of which the article speaks; an unknown diplomat of any. */
    private List<String> local(Described described) {
        boolean isOfficial = described.noun().officeClass().isPresent()
                || described.noun().sector().filter(context.words()::isAnywhere).isPresent();
        return isOfficial
                ? List.of()
                : repetitions.codeOf(described.noun()).or(context.focus()::dominant).stream()
                        .toList();
    }

    private static List<String> codes(Described described) {
        return described.told().stream()
                .flatMap(each -> each.code().stream())
                .distinct()
                .toList();
    }

    private Party holder(Described described, String code) {
        boolean isPast = described.has(context, WordList.PAST) || described.has(context, WordList.FUTURE);
        Optional<Person> person = isPast ? Optional.empty() : holders.of(code, described.noun());
        return person.map(each -> context.parties()
                        .person(
                                each,
                                Optional.of(described.noun()),
                                false,
                                Optional.of(described.role(context)),
                                span(described)))
                .orElseGet(() -> unnamed(described, Optional.of(code)));
    }

    private Party unnamed(Described described, Optional<String> code) {
        ActorNoun noun = described.noun();
        if (noun.isState() && code.isPresent()) {
            Party state = context.parties().ofCode(code.get(), span(described));
            return new Party(
                    state.name(),
                    state.code(),
                    noun.sector(),
                    state.kind(),
                    Optional.empty(),
                    noun.officeClass(),
                    state.id(),
                    state.span());
        }
        boolean isPast = described.has(context, WordList.PAST);
        Optional<String> sector = described.told().stream()
                .filter(each -> noun.kind() == ActorNoun.Kind.PERSON
                        && code.isPresent()
                        && each.code().equals(code))
                .flatMap(each -> each.sector().stream())
                .findFirst()
                .or(noun::sector);
        return new Party(
                Optional.of(described.words(context)),
                code,
                sector,
                kind(described),
                noun.isOfPerson() ? Optional.of(described.role(context)) : Optional.empty(),
                noun.officeClass().map(id -> isPast && noun.isOfPerson() ? "former_" + id : id),
                Optional.empty(),
                span(described));
    }

    private static PartyKind kind(Described described) {
        return switch (described.noun().kind()) {
            case OFFICE -> described.isPlural() ? PartyKind.GROUP : PartyKind.OFFICE;
            case PERSON -> described.isPlural() ? PartyKind.GROUP : PartyKind.PERSON;
            case BODY -> PartyKind.ORGANISATION;
            case GROUP -> described.isPlural() ? PartyKind.GROUP : PartyKind.PERSON;
        };
    }

    private static Span span(Described described) {
        return described.span();
    }

    private Reference reference(Described described, List<Party> parties, boolean isMany, double score, String reason) {
        boolean isHolder = parties.stream()
                .anyMatch(
                        party -> party.kind() == PartyKind.PERSON && party.id().isPresent());
        Optional<Sex> sex = described.noun().sex().or(() -> sexOf(parties));
        return new Reference(
                described.phrases().sentence().index(),
                described.phrase().first(),
                described.phrase().last(),
                described.phrase().head(),
                described.span(),
                isHolder || described.noun().kind() == ActorNoun.Kind.OFFICE
                        ? Mention.Form.OFFICE
                        : Mention.Form.NOMINAL,
                parties,
                Optional.of(described.noun()),
                isMany ? Optional.empty() : sex,
                Affiliation.side(described.told(), described.span()),
                isMany || parties.size() > 1,
                score,
                reason,
                List.of());
    }

    private Optional<Sex> sexOf(List<Party> parties) {
        return parties.stream()
                .flatMap(party -> party.name().stream())
                .map(name -> name.split(" ", 2)[0])
                .findFirst()
                .flatMap(context.knowledge().people()::sexOf);
    }

    private static double score(List<String> codes, List<Party> parties) {
        boolean isNamed = parties.stream().allMatch(party -> party.id().isPresent());
        return codes.isEmpty() ? 0.3 : isNamed ? 0.85 : 0.6;
    }

    private static String reason(List<String> codes, List<Party> parties) {
        return (codes.isEmpty() ? "of no state that the text tells: " : "of " + String.join(", ", codes) + ": ")
                + String.join(
                        ", ",
                        parties.stream().flatMap(party -> party.name().stream()).toList());
    }

    private static boolean isPlural(Phrases phrases, Unit unit) {
        return IntStream.rangeClosed(unit.first(), unit.last())
                .mapToObj(phrases::token)
                .map(Token::tag)
                .anyMatch(tag -> tag.equals("NNS") || tag.equals("NNPS"));
    }
}

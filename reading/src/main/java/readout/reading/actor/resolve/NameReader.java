package readout.reading.actor.resolve;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import readout.knowledge.Scored;
import readout.knowledge.gazetteer.Entity;
import readout.knowledge.office.OfficeClass;
import readout.knowledge.person.Person;
import readout.knowledge.person.Sex;
import readout.model.event.Mention;
import readout.model.event.Party;
import readout.model.event.PartyKind;
import readout.model.syntax.Name;
import readout.model.syntax.Token;
import readout.model.text.Span;
import readout.reading.actor.phrase.Meaning;
import readout.reading.actor.phrase.NounPhrase;
import readout.reading.actor.phrase.Phrases;
import readout.reading.actor.phrase.Unit;
import readout.reading.actor.words.ActorNoun;

/** Reads the names of people, with what stands before and after them. */
public final class NameReader {
    private static final double SURE = 0.9;
    private static final double ENOUGH = 0.5;
    private static final double MARGIN = 0.1;

    private final Context context;
    private final Titles titles;
    private final Repetitions repetitions;

    public NameReader(Context context) {
        this.context = context;
        this.titles = new Titles(context);
        this.repetitions = new Repetitions(context);
    }

    /** The person that the phrase names at its end; empty if it names none. */
    public Optional<Reference> read(Phrases phrases, NounPhrase phrase) {
        return nameIn(phrases, phrase).map(unit -> read(phrases, phrase, unit));
    }

    /** The unit of a person's name at the end of the phrase. */
    public Optional<Unit> nameIn(Phrases phrases, NounPhrase phrase) {
        Optional<Unit> last = phrase.units().stream()
                .filter(unit -> unit.last() == phrase.last() || unit.covers(phrase.head()))
                .filter(NameReader::isPerson)
                .findFirst();
        return last.or(() -> unmarked(phrases, phrase));
    }

    /** Whether a unit is a person's name. */
    public static boolean isPerson(Unit unit) {
        return unit.as(Meaning.Marked.class)
                        .filter(marked -> marked.kind() == Name.Kind.PERSON)
                        .isPresent()
                || unit.as(Meaning.Known.class)
                        .filter(known -> known.entities().getFirst() instanceof Entity.PersonName)
                        .isPresent();
    }

    /** Whether the phrase ends in a person's name. */
    static boolean isPersonAtEnd(NounPhrase phrase) {
        return phrase.units().stream().anyMatch(unit -> unit.last() == phrase.last() && isPerson(unit));
    }

    /** Whether the phrase's name has the phrase before it for a title: "President" + "Chad Idriss Déby". */
    public boolean isTitled(Phrases phrases, NounPhrase phrase, NounPhrase title) {
        return nameIn(phrases, phrase)
                .flatMap(name -> titles.officeOf(phrases, phrase, name))
                .filter(title::equals)
                .isPresent();
    }

    /** A person named before another noun: "the Biden administration". */
    public Optional<Reference> modifier(Phrases phrases, Unit unit) {
        NounPhrase alone =
                new NounPhrase(0, unit.first(), unit.last(), unit.last(), List.of(unit), false, OptionalInt.empty());
        return Optional.of(read(phrases, alone, unit));
    }

    /** Capitalised words that end the phrase after a noun for a person: "President Tebboune". */
    private Optional<Unit> unmarked(Phrases phrases, NounPhrase phrase) {
        int from = phrase.last() + 1;
        while (from > phrase.first() && isFreeName(phrases, from - 1)) {
            from--;
        }
        int start = from;
        boolean isTitled = phrase.units().stream()
                .filter(unit -> unit.last() == start - 1)
                .flatMap(unit -> unit.as(Meaning.Noun.class).stream())
                .anyMatch(noun -> noun.usual().isOfPerson());
        boolean isAddressed = start > 0 && context.words().isTitle(phrases.token(start - 1));
        return start <= phrase.last() && (isTitled || isAddressed)
                ? Optional.of(new Unit(start, phrase.last(), new Meaning.Marked(Name.Kind.PERSON)))
                : Optional.empty();
    }

    private boolean isFreeName(Phrases phrases, int token) {
        Token word = phrases.token(token);
        return word.isProperNoun()
                && Character.isUpperCase(word.text().codePointAt(0))
                && !context.words().isTitle(word)
                && phrases.units()
                        .at(token)
                        .filter(unit -> !(unit.meaning() instanceof Meaning.Marked))
                        .isEmpty();
    }

    private Reference read(Phrases phrases, NounPhrase phrase, Unit unit) {
        Title title = titles.of(phrases, phrase, unit);
        Span nameSpan = phrases.sentence().span(unit.first(), unit.last());
        String name = printed(nameSpan);
        Span span = phrases.sentence().span(title.first(), unit.last());
        Optional<Sex> told = title.sex();
        Found found = find(name, unit, title, told, span, phrases.sentence().index());
        Optional<Sex> sex = told.or(found::sex).or(() -> sexOf(name));
        Reference reference = new Reference(
                phrases.sentence().index(),
                title.first(),
                unit.last(),
                phrase.head(),
                span,
                Mention.Form.NAME,
                List.of(found.party()),
                title.noun(),
                sex,
                title.side(),
                false,
                found.score(),
                found.reason(),
                found.others());
        context.discourse().name(name, reference);
        return reference;
    }

    private String printed(Span span) {
        return span.in(context.article()).replaceAll("\\s+", " ");
    }

    private Optional<Sex> sexOf(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? Optional.empty() : context.knowledge().people().sexOf(name.substring(0, space));
    }

    private Found find(String name, Unit unit, Title title, Optional<Sex> sex, Span span, int sentence) {
        List<Person> exact = unit.as(Meaning.Known.class)
                .map(known -> known.all(Entity.PersonName.class).stream()
                        .filter(Entity.PersonName::isExact)
                        .map(Entity.PersonName::person)
                        .toList())
                .orElse(List.of());
        if (exact.size() == 1) {
            return known(exact.getFirst(), title, span, SURE, List.of(), "its name");
        }
        Optional<Reference> before = context.discourse().person(name);
        if (before.isPresent() && agrees(before.get(), title)) {
            Party party = titled(before.get().parties().getFirst(), title).at(span);
            return new Found(party, before.get().sex(), before.get().score(), reason("named before", party), List.of());
        }
        Optional<String> code = title.codes().stream().findFirst();
        return candidate(name, code, title, sex, span)
                .or(() -> near(name, title, span))
                .or(() -> fuller(name).flatMap(full -> candidate(full, code, title, sex, span)))
                .or(() -> code.isPresent() ? Optional.empty() : local(name, title, sex, span, sentence))
                .orElseGet(() -> unknown(fuller(name).orElse(name), title, sex, span, sentence));
    }

    /** Somebody named before whose surname differs by one letter: a slip of the pen. */
    private Optional<Found> near(String name, Title title, Span span) {
        return context.discourse()
                .near(name)
                .filter(before -> agrees(before, title))
                .map(before -> {
                    Party party = titled(before.parties().getFirst(), title).at(span);
                    return new Found(
                            party,
                            before.sex(),
                            before.score() * 0.8,
                            reason("nearly as one named before", party),
                            List.of());
                });
    }

    private static boolean agrees(Reference before, Title title) {
        List<String> codes = before.codes();
        return codes.isEmpty() || title.codes().isEmpty() || codes.stream().anyMatch(title.codes()::contains);
    }

    /** The one fuller name of the article that ends in this name. */
    private Optional<String> fuller(String name) {
        List<String> fuller = context.fullNames().stream()
                .filter(full -> Discourse.isPart(Discourse.fold(name), Discourse.fold(full)))
                .distinct()
                .toList();
        return fuller.size() == 1 ? Optional.of(fuller.getFirst()) : Optional.empty();
    }

    /** Somebody of the state of which the article speaks, where nothing beside the name tells of whose. */
    private Optional<Found> local(String name, Title title, Optional<Sex> sex, Span span, int sentence) {
        return context.focus()
                .home()
                .or(() -> context.focus().stateFor(sentence))
                .flatMap(code -> candidate(name, Optional.of(code), title, sex, span));
    }

    private Optional<Found> candidate(String name, Optional<String> code, Title title, Optional<Sex> sex, Span span) {
        List<Scored<Person>> scored = context.knowledge()
                .people()
                .candidates(
                        name,
                        code,
                        title.noun().flatMap(ActorNoun::officeClass).flatMap(OfficeClass::parse),
                        context.day(),
                        sex);
        if (scored.isEmpty() || scored.getFirst().score() < ENOUGH) {
            return Optional.empty();
        }
        Scored<Person> best = scored.getFirst();
        boolean isClear = scored.size() == 1 || best.score() - scored.get(1).score() >= MARGIN;
        List<Mention.Candidate> others = scored.stream()
                .skip(1)
                .limit(4)
                .map(each -> new Mention.Candidate(person(each.value(), title, span), each.score()))
                .toList();
        return isClear
                ? Optional.of(known(best.value(), title, span, best.score(), others, String.join("; ", best.reasons())))
                : Optional.empty();
    }

    private Found known(
            Person person, Title title, Span span, double score, List<Mention.Candidate> others, String why) {
        Party party = person(person, title, span);
        return new Found(party, person.sex(), score, reason(why, party), others);
    }

    private Party person(Person person, Title title, Span span) {
        Party party = context.parties().person(person, title.noun(), title.isPast(), title.role(), span);
        boolean isToldOtherwise = title.noun().isPresent()
                && !title.codes().isEmpty()
                && party.code().filter(title.codes()::contains).isEmpty();
        return isToldOtherwise ? withCode(party, title.codes().getFirst()) : party;
    }

    /** An unknown officer is of the state in focus, anybody else unknown of the one of which the article speaks. */
    private Optional<String> guess(Title title, int sentence) {
        boolean isOfficer = title.noun().flatMap(ActorNoun::officeClass).isPresent();
        return title.noun()
                .flatMap(repetitions::codeOf)
                .or(() -> isOfficer
                        ? context.focus().home().or(() -> context.focus().stateFor(sentence))
                        : Optional.empty())
                .or(context.focus()::dominant);
    }

    private static Party withCode(Party party, String code) {
        return new Party(
                party.name(),
                Optional.of(code),
                party.sector(),
                party.kind(),
                party.role(),
                party.officeClass(),
                party.id(),
                party.span());
    }

    private Found unknown(String name, Title title, Optional<Sex> sex, Span span, int sentence) {
        Optional<String> code = title.codes().stream().findFirst();
        Optional<String> guessed = code.or(() -> guess(title, sentence));
        Party party = new Party(
                Optional.of(name),
                guessed,
                title.sector().or(() -> title.noun().flatMap(ActorNoun::sector)),
                PartyKind.PERSON,
                title.role(),
                title.officeClass(),
                Optional.empty(),
                span);
        return new Found(party, sex, code.isPresent() ? 0.7 : 0.4, reason("in no table", party), List.of());
    }

    /** The party of an earlier mention, with the office that this one adds. */
    private static Party titled(Party party, Title title) {
        return new Party(
                party.name(),
                party.code().or(() -> title.codes().stream().findFirst()),
                party.sector().or(title::sector),
                party.kind(),
                title.role().or(party::role),
                party.officeClass().or(title::officeClass),
                party.id(),
                party.span());
    }

    private static String reason(String why, Party party) {
        return party.name().orElse("") + ": " + why;
    }

    private record Found(Party party, Optional<Sex> sex, double score, String reason, List<Mention.Candidate> others) {}
}

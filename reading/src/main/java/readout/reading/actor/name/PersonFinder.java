package readout.reading.actor.name;

import java.util.List;
import java.util.Optional;
import readout.knowledge.Scored;
import readout.knowledge.gazetteer.Entity;
import readout.knowledge.office.OfficeClass;
import readout.knowledge.person.Person;
import readout.knowledge.person.Sex;
import readout.model.event.Mention;
import readout.model.event.Party;
import readout.model.event.PartyKind;
import readout.model.text.Span;
import readout.reading.actor.context.Context;
import readout.reading.actor.context.Discourse;
import readout.reading.actor.context.Reference;
import readout.reading.actor.context.Repetitions;
import readout.reading.actor.phrase.Meaning;
import readout.reading.actor.phrase.Unit;
import readout.reading.actor.words.ActorNoun;

/**
 * Finds who bears a name: the one known by the whole name, the one named before, else whom country, office and date tell;
 * who fits none stays under the printed name.
 */
final class PersonFinder {
    private static final double SURE = 0.9;
    private static final double ENOUGH = 0.5;
    private static final double MARGIN = 0.1;

    private final Context context;
    private final Repetitions repetitions;

    PersonFinder(Context context) {
        this.context = context;
        this.repetitions = new Repetitions(context);
    }

    /**
     * Who the name means.
     *
     * @param name as printed, without title
     * @param unit its unit
     * @param title what stands beside it
     * @param span the words of name and title
     * @param sentence the number of its sentence
     */
    Found find(String name, Unit unit, Title title, Span span, int sentence) {
        Optional<Found> exact = exact(unit, title, span);
        if (exact.isPresent()) {
            return exact.get();
        }
        Optional<Reference> before = context.discourse().person(name);
        if (before.isPresent() && agrees(before.get(), title)) {
            Party party = titled(before.get().parties().getFirst(), title).at(span);
            return new Found(
                    party,
                    before.get().sex(),
                    before.get().side(),
                    before.get().score(),
                    reason("named before", party),
                    List.of());
        }
        Optional<String> code = title.codes().stream().findFirst();
        return candidate(name, code, title, span)
                .or(() -> near(name, title, span))
                .or(() -> fuller(name).flatMap(full -> candidate(full, code, title, span)))
                .or(() -> code.isPresent() ? Optional.empty() : local(name, title, span, sentence))
                .orElseGet(() -> unknown(fuller(name).orElse(name), title, span, sentence));
    }

    private Optional<Found> exact(Unit unit, Title title, Span span) {
        List<Person> bearers = unit.as(Meaning.Known.class).stream()
                .flatMap(known -> known.all(Entity.PersonName.class).stream())
                .filter(Entity.PersonName::isExact)
                .map(Entity.PersonName::person)
                .toList();
        return bearers.size() == 1
                ? Optional.of(known(bearers.getFirst(), title, span, SURE, List.of(), "its name"))
                : Optional.empty();
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
                            before.side(),
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
    private Optional<Found> local(String name, Title title, Span span, int sentence) {
        return context.focus()
                .home()
                .or(() -> context.focus().stateFor(sentence))
                .flatMap(code -> candidate(name, Optional.of(code), title, span));
    }

    private Optional<Found> candidate(String name, Optional<String> code, Title title, Span span) {
        List<Scored<Person>> scored = context.knowledge()
                .people()
                .candidates(
                        name,
                        code,
                        title.noun().flatMap(ActorNoun::officeClass).flatMap(OfficeClass::parse),
                        context.day(),
                        title.sex());
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
        return new Found(party, person.sex(), Optional.empty(), score, reason(why, party), others);
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

    private Found unknown(String name, Title title, Span span, int sentence) {
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
        return new Found(
                party,
                title.sex(),
                Optional.empty(),
                code.isPresent() ? 0.7 : 0.4,
                reason("in no table", party),
                List.of());
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

    /** Who was found, and how sure that is. */
    record Found(
            Party party,
            Optional<Sex> sex,
            Optional<Party> side,
            double score,
            String reason,
            List<Mention.Candidate> others) {}
}

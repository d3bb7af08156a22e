package readout.reading.actor.context;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import readout.knowledge.Knowledge;
import readout.knowledge.body.Body;
import readout.knowledge.office.OfficeClass;
import readout.knowledge.office.Tenure;
import readout.knowledge.person.Person;
import readout.knowledge.state.Metonym;
import readout.knowledge.state.State;
import readout.model.event.Party;
import readout.model.event.PartyKind;
import readout.model.text.Span;
import readout.reading.actor.words.ActorNoun;
import readout.reading.actor.words.ActorWords;

/** Makes parties of what the knowledge base knows, as it was on the days of publication. */
public final class Parties {

    private final Knowledge knowledge;
    private final ActorWords words;
    private final Optional<Days> days;

    /**
     * For one article.
     *
     * @param days the days of publication; empty if they are not known
     */
    public Parties(Knowledge knowledge, ActorWords words, Optional<Days> days) {
        this.knowledge = knowledge;
        this.words = words;
        this.days = days;
    }

    /** The days of publication. */
    public Optional<Days> days() {
        return days;
    }

    /** The state as it was at the time. */
    public State asOf(State state) {
        return days.map(day -> knowledge.states().asOf(state, day.last())).orElse(state);
    }

    /** The one among states of one name or adjective that existed at the time: "Serbian" is of several over the years. */
    public State atTheTime(List<State> states) {
        return days.flatMap(day -> states.stream()
                        .filter(state -> state.existedOn(day.last()))
                        .findFirst())
                .orElse(states.getFirst());
    }

    /** A state. */
    public Party state(State state, Span span) {
        State then = asOf(state);
        return party(then.name(), Optional.of(then.code()), Optional.of(State.SECTOR), PartyKind.STATE, span);
    }

    /** The state or organisation of a code. */
    public Party ofCode(String code, Span span) {
        return knowledge
                .states()
                .byCode(code)
                .map(state -> state(state, span))
                .or(() -> knowledge.bodies().byId(code).map(body -> body(body, span)))
                .orElseGet(() -> party(code, Optional.of(code), Optional.empty(), PartyKind.ORGANISATION, span));
    }

    /** A body. */
    public Party body(Body body, Span span) {
        return new Party(
                Optional.of(body.name()),
                Optional.of(body.code()).filter(code -> !code.isEmpty()),
                Optional.of(body.sector()),
                PartyKind.ORGANISATION,
                Optional.empty(),
                Optional.empty(),
                Optional.of(body.id()),
                span);
    }

    /** What a metonym stands for: a capital is its state, a palace keeps its name. */
    public Party metonym(Metonym metonym, Span span) {
        return switch (metonym.kind()) {
            case CAPITAL, CITY -> ofCode(metonym.code(), span);
            case ORGANISATION, BLOC ->
                knowledge
                        .bodies()
                        .byId(metonym.code())
                        .map(body -> body(body, span))
                        .orElseGet(() -> ofMetonym(metonym, span));
            case SEAT, MINISTRY, PARLIAMENT, AGENCY -> ofMetonym(metonym, span);
        };
    }

    private static Party ofMetonym(Metonym metonym, Span span) {
        return new Party(
                Optional.of(metonym.phrase()),
                Optional.of(metonym.code()),
                Optional.of(metonym.sector()),
                PartyKind.ORGANISATION,
                Optional.empty(),
                Optional.of(metonym.role()),
                Optional.empty(),
                span);
    }

    /**
     * A known person in the office held at the time; of a past office the class is {@code former_…}.
     *
     * @param noun the noun that the text puts to the name
     * @param isPast whether the text says that the office is no longer held
     * @param role the office in the text's words
     */
    public Party person(Person person, Optional<ActorNoun> noun, boolean isPast, Optional<String> role, Span span) {
        Optional<Tenure> held = isPast ? Optional.empty() : held(person, noun);
        Optional<Tenure> before = held.isPresent() ? Optional.empty() : lastBefore(person);
        Optional<String> code = held.or(() -> before).map(Tenure::country).map(this::codeOf);
        Optional<String> officeClass = held.map(tenure -> tenure.officeClass().id())
                .or(() -> noun.filter(each -> !isPast).flatMap(ActorNoun::officeClass))
                .or(() -> noun.filter(each -> !isPast).isPresent()
                        ? Optional.empty()
                        : before.map(tenure ->
                                OfficeClass.former(tenure.officeClass().id())));
        return new Party(
                Optional.of(person.name()),
                code.or(() -> person.countries().stream().findFirst().map(this::codeOf)),
                noun.filter(each -> !isPast)
                        .flatMap(ActorNoun::sector)
                        .or(() -> held.flatMap(
                                tenure -> words.sectorOf(tenure.officeClass().id())))
                        .or(() -> code.map(this::sectorOf)),
                PartyKind.PERSON,
                role,
                officeClass,
                person.qid(),
                span);
    }

    private Optional<Tenure> held(Person person, Optional<ActorNoun> noun) {
        Optional<OfficeClass> said = noun.flatMap(ActorNoun::officeClass).flatMap(OfficeClass::parse);
        List<Tenure> held = days.map(day -> person.tenures().stream()
                        .filter(tenure -> tenure.overlaps(day.first(), day.last()))
                        .filter(tenure -> tenure.heldOn(day.last()) != Tenure.Held.NO
                                || tenure.heldOn(day.first()) != Tenure.Held.NO)
                        .sorted(Comparator.comparing((Tenure tenure) -> tenure.heldOn(day.last()) != Tenure.Held.YES)
                                .thenComparing(Tenure::officeClass))
                        .toList())
                .orElse(days.isEmpty() ? person.tenures() : List.of());
        return held.stream()
                .filter(tenure -> said.filter(tenure.officeClass()::equals).isPresent())
                .findFirst()
                .or(() -> held.stream().findFirst());
    }

    private Optional<Tenure> lastBefore(Person person) {
        return person.tenures().stream()
                .filter(tenure -> days.map(day -> tenure.start()
                                .map(start -> !start.isAfter(day.last()))
                                .orElse(true))
                        .orElse(true))
                .min(Comparator.comparing(Tenure::officeClass)
                        .thenComparing(tenure ->
                                tenure.end().map(end -> -end.toEpochDay()).orElse(0L)));
    }

    /** The code that a party gets for a country or organisation of the office files. */
    public String codeOf(String country) {
        return knowledge
                .bodies()
                .byId(country)
                .map(Body::code)
                .filter(code -> !code.isEmpty())
                .orElse(country);
    }

    /** The sector of those who hold an office there. */
    private String sectorOf(String code) {
        return knowledge.states().byCode(code).isPresent()
                ? State.SECTOR
                : knowledge.bodies().byId(code).map(Body::sector).orElse(State.SECTOR);
    }

    /** A party without a name in the knowledge base. */
    public static Party party(String name, Optional<String> code, Optional<String> sector, PartyKind kind, Span span) {
        return new Party(
                Optional.of(name).filter(each -> !each.isEmpty()),
                code,
                sector,
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                span);
    }
}

package readout.knowledge.state;

import java.util.List;
import readout.knowledge.index.Buffer;
import readout.knowledge.index.Cursor;

/** States and metonyms as records of the index. */
public final class StateCodec {
    private static final List<State.Kind> KINDS = List.of(State.Kind.values());
    private static final List<Metonym.Kind> METONYM_KINDS = List.of(Metonym.Kind.values());

    private StateCodec() {}

    /** Stores a state. */
    public static void write(Buffer to, State state) {
        to.text(state.code())
                .maybe(state.iso2())
                .text(state.name())
                .choice(state.kind())
                .text(state.leader())
                .texts(state.names())
                .texts(state.adjectives())
                .texts(state.people())
                .texts(state.capitals())
                .day(state.from())
                .day(state.to())
                .texts(state.successors())
                .maybe(state.latitude())
                .maybe(state.longitude())
                .maybe(state.areaKm2())
                .texts(state.borders());
    }

    static State read(Cursor from) {
        return new State(
                from.text(),
                from.maybe(),
                from.text(),
                from.choice(KINDS),
                from.text(),
                from.texts(),
                from.texts(),
                from.texts(),
                from.texts(),
                from.day(),
                from.day(),
                from.texts(),
                from.maybeDecimal(),
                from.maybeDecimal(),
                from.maybeDecimal(),
                from.texts());
    }

    /** Stores a metonym. */
    public static void write(Buffer to, Metonym metonym) {
        to.text(metonym.phrase())
                .choice(metonym.kind())
                .text(metonym.standsFor())
                .text(metonym.code())
                .text(metonym.sector())
                .maybe(metonym.officeClass())
                .day(metonym.from())
                .day(metonym.to())
                .text(metonym.note());
    }

    static Metonym readMetonym(Cursor from) {
        return new Metonym(
                from.text(),
                from.choice(METONYM_KINDS),
                from.text(),
                from.text(),
                from.text(),
                from.maybe(),
                from.day(),
                from.day(),
                from.text());
    }
}

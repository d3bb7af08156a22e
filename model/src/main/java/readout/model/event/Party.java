package readout.model.event;

import java.util.Optional;
import readout.model.text.Span;

/**
 * Who acts or is acted upon, as far as it is known.
 *
 * @param name the commonest English form; the text's words for a group without a name; empty if unknown
 * @param code ISO 3166-1 alpha-3 of the state acted for, or an organisation's acronym; empty if unknown
 * @param sector PLOVER's sector: GOV, MIL, REB, OPP, PTY, LEG, JUD, SPY, MED, CVL, BUS, IGO, NGO …
 * @param kind what it is
 * @param role the office in the text's words ("President")
 * @param officeClass the office's class in the knowledge base ({@code foreign_minister})
 * @param id the knowledge base's id, a Wikidata QID where known
 * @param span the mention's words
 */
public record Party(
        Optional<String> name,
        Optional<String> code,
        Optional<String> sector,
        PartyKind kind,
        Optional<String> role,
        Optional<String> officeClass,
        Optional<String> id,
        Span span) {
    /** The code of somebody who acted and of whom nothing else is known. */
    public static final String UNKNOWN_CODE = "UNK";

    /** A party that is known by a code alone, such as a state. */
    public static Party of(String name, String code, PartyKind kind, Span span) {
        return new Party(
                Optional.of(name),
                Optional.of(code),
                Optional.empty(),
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                span);
    }

    /** The same party, mentioned elsewhere. */
    public Party at(Span other) {
        return new Party(name, code, sector, kind, role, officeClass, id, other);
    }

    /** Whether both stand for the same person or body, wherever they are mentioned. */
    public boolean isSameAs(Party other) {
        return kind == other.kind && name.equals(other.name) && code.equals(other.code);
    }
}

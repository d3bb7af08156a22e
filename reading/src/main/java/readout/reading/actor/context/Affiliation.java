package readout.reading.actor.context;

import java.util.List;
import java.util.Optional;
import readout.model.event.Party;
import readout.model.event.PartyKind;
import readout.model.text.Span;

/**
 * For whom somebody acts, as a modifier or a complement tells.
 *
 * @param code code of the state or organisation; empty if it has none
 * @param name its name
 * @param kind what it is; a group for a body or party inside the state, which is not the state itself
 * @param sector PLOVER's sector, where it tells the head's
 * @param first the first token that tells it
 * @param last the last token that tells it, inclusive
 */
public record Affiliation(
        Optional<String> code, String name, PartyKind kind, Optional<String> sector, int first, int last) {
    /** The organisation among affiliations; empty if there is none but states. */
    public static Optional<Party> side(List<Affiliation> affiliations, Span span) {
        return affiliations.stream()
                .filter(each -> each.kind() == PartyKind.ORGANISATION)
                .findFirst()
                .map(each -> Parties.party(each.name(), each.code(), each.sector(), each.kind(), span));
    }
}

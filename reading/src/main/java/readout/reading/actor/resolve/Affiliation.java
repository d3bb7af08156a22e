package readout.reading.actor.resolve;

import java.util.Optional;
import readout.model.event.PartyKind;

/**
 * For whom somebody acts, as a modifier or a complement tells.
 *
 * @param code code of the state or organisation; empty if it has none
 * @param name its name
 * @param kind what it is
 * @param sector PLOVER's sector, where it tells the head's
 * @param first the first token that tells it
 * @param last the last token that tells it, inclusive
 */
public record Affiliation(
        Optional<String> code, String name, PartyKind kind, Optional<String> sector, int first, int last) {}

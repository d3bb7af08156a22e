package readout.reading.actor.name;

import java.util.List;
import java.util.Optional;
import readout.knowledge.office.OfficeClass;
import readout.knowledge.person.Sex;
import readout.model.event.Party;
import readout.reading.actor.words.ActorNoun;

/**
 * What the words beside a name say of its bearer.
 *
 * @param first the first token of name and title together
 * @param noun the office or calling
 * @param role the same in the text's words
 * @param codes for whom the person acts
 * @param sector PLOVER's sector, where a body tells it ("a spokesman for the army")
 * @param side the organisation for which the person acts
 * @param isPast whether the office is no longer held
 * @param sex what the words tell of it
 */
record Title(
        int first,
        Optional<ActorNoun> noun,
        Optional<String> role,
        List<String> codes,
        Optional<String> sector,
        Optional<Party> side,
        boolean isPast,
        Optional<Sex> sex) {
    Title {
        codes = List.copyOf(codes);
    }

    /** The office's class; {@code former_…} if it is no longer held. */
    Optional<String> officeClass() {
        return noun.flatMap(ActorNoun::officeClass).map(id -> isPast ? OfficeClass.former(id) : id);
    }
}

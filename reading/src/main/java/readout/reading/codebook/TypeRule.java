package readout.reading.codebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.event.EventType;
import readout.model.event.Status;

/**
 * What holds for all words of a type unless an entry says otherwise.
 *
 * @param type the type
 * @param cameo its CAMEO code
 * @param modes the modes it can have
 * @param verb where a verb's parties stand
 * @param noun where a noun's parties stand
 * @param content the status of its content
 * @param contentActor who does its content
 */
public record TypeRule(
        EventType type,
        String cameo,
        Set<String> modes,
        Slots verb,
        Slots noun,
        Optional<Status> content,
        Entry.ContentActor contentActor) {
    public TypeRule {
        modes = Set.copyOf(modes);
    }

    /**
     * Where parties stand, in order of preference.
     *
     * @param actor the slots of the actor
     * @param recipient the slots of the recipient
     */
    public record Slots(List<Slot> actor, List<Slot> recipient) {
        public Slots {
            actor = List.copyOf(actor);
            recipient = List.copyOf(recipient);
        }
    }
}

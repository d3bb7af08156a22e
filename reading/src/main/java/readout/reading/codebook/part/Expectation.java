package readout.reading.codebook.part;

import java.util.Optional;
import readout.model.event.EventType;
import readout.model.event.Status;

/**
 * An event that must come out of an example.
 *
 * @param type its type
 * @param mode its mode, if the example gives one
 * @param status its status
 * @param actor the code of one of its actors, if the example gives one
 * @param recipient the code of one of its recipients, or of another actor of a mutual act
 */
public record Expectation(
        EventType type, Optional<String> mode, Status status, Optional<String> actor, Optional<String> recipient) {
    @Override
    public String toString() {
        return type
                + mode.map(each -> "/" + each).orElse("")
                + " "
                + status.word()
                + actor.map(code -> " " + code).orElse("")
                + recipient.map(code -> " > " + code).orElse("");
    }
}

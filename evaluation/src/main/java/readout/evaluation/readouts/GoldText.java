package readout.evaluation.readouts;

import java.util.List;
import java.util.Optional;

/**
 * An annotated text.
 *
 * @param id its name
 * @param title its headline
 * @param publisher who published it
 * @param published when, as the reader is told it
 * @param text the text
 * @param issuer the party whose voice an official text is
 * @param events what a careful person takes from it
 */
public record GoldText(
        String id,
        Optional<String> title,
        Optional<String> publisher,
        Optional<String> published,
        String text,
        Optional<GoldParty> issuer,
        List<GoldEvent> events) {
    public GoldText {
        events = List.copyOf(events);
    }
}

package readout.reading.trial;

import java.util.List;
import java.util.function.Supplier;

/**
 * One entry of the codebook and how its examples are tried; nothing is tried before it is asked for.
 *
 * @param entry the entry's id
 * @param line where it stands: {@code en/status.yaml:12}
 * @param trial tries the examples and counter-examples
 */
public record Exam(String entry, String line, Supplier<List<Outcome>> trial) {
    /** How the examples and counter-examples come out, in their order in the file. */
    public List<Outcome> outcomes() {
        return trial.get();
    }
}

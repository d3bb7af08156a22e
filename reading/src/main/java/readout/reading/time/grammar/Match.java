package readout.reading.time.grammar;

import java.util.List;
import readout.reading.time.pattern.Capture;

/**
 * An expression that was found.
 *
 * @param expression the codebook's entry
 * @param from its first atom
 * @param to the atom after its last
 * @param captures what its slots hold, in the order of the text
 */
public record Match(Expression expression, int from, int to, List<Capture> captures) {
    public Match {
        captures = List.copyOf(captures);
    }
}

package readout.reading.check;

import java.util.List;
import java.util.Set;
import readout.model.event.Warning;

/**
 * What a check found.
 *
 * @param warnings in the order of the text
 * @param dropped the numbers of the occurrences that rest on a slip of the text
 */
public record Findings(List<Warning> warnings, Set<Integer> dropped) {
    public Findings {
        warnings = List.copyOf(warnings);
        dropped = Set.copyOf(dropped);
    }
}

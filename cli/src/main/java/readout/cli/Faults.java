package readout.cli;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import readout.model.problem.Problem;
import readout.pipeline.Outcome;

/** Tells faults as they come; of each kind the first few in full and the rest as a count. */
final class Faults {
    private static final int IN_FULL = 10;

    private final Terminal terminal;
    private final boolean traces;
    private final Map<Problem, Integer> counts = new EnumMap<>(Problem.class);

    Faults(Terminal terminal, boolean traces) {
        this.terminal = terminal;
        this.traces = traces;
    }

    void tell(Outcome.Failed failed) {
        int count = counts.merge(failed.problem(), 1, Integer::sum);
        if (count <= IN_FULL || traces) {
            terminal.say(failed.message() + " [" + failed.problem().id() + "]");
        }
        if (traces) {
            failed.cause().printStackTrace(terminal.err());
            terminal.err().flush();
        }
    }

    int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** {@code 1 binary, 2 bad-json}. */
    String kinds() {
        return counts.entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey().id())
                .collect(Collectors.joining(", "));
    }

    /** The kinds of which more came than were told. */
    void tellRest() {
        counts.forEach((problem, count) -> {
            if (count > IN_FULL && !traces) {
                terminal.say("… and %d more of kind %s".formatted(count - IN_FULL, problem.id()));
            }
        });
    }
}

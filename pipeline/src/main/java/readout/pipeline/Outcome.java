package readout.pipeline;

import readout.model.event.Readout;
import readout.model.problem.Problem;

/** What became of one input. */
public sealed interface Outcome {
    /** The input's name: a file, or file and line. */
    String input();

    /**
     * It was read.
     *
     * @param took how long, by stage
     */
    record Done(String input, Readout readout, Timing took) implements Outcome {}

    /**
     * It could not be read.
     *
     * @param problem what kind of fault
     * @param message where, what is wrong, and what to do
     * @param cause what was thrown
     */
    record Failed(String input, Problem problem, String message, Throwable cause) implements Outcome {}

    /** It was opened and not read: its readout is there already. */
    record Skipped(String input) implements Outcome {}

    /** It was not opened: the run was stopped before. */
    record NotBegun(String input) implements Outcome {}
}

package readout.views;

import readout.model.event.Readout;

/**
 * A way to show readouts: a pure function from a readout to text, with what stands before the first and after the last.
 * The whole output is header, each readout in turn, footer; readouts are written as they come, so a view keeps no state
 * between them.
 */
public interface View {
    /** What stands before the first readout; empty for most formats. Ends with a line end if it is not empty. */
    default String header() {
        return "";
    }

    /** One readout. Ends with a line end if it is not empty. */
    String of(Readout readout);

    /** What stands after the last readout; empty for most formats. */
    default String footer() {
        return "";
    }
}

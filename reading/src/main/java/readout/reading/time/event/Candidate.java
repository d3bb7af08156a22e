package readout.reading.time.event;

import java.util.Comparator;
import readout.model.time.Timex;

/**
 * A time that may be an event's.
 *
 * @param time the expression
 * @param cost how far it is in the graph
 * @param distance how far it is in the text
 */
record Candidate(Timex time, int cost, int distance) {
    /** Nearest in the graph first, then nearest in the text. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::cost)
            .thenComparingInt(Candidate::distance)
            .thenComparing(candidate -> candidate.time().span());
}

package readout.knowledge;

import java.util.Comparator;
import java.util.List;

/**
 * A candidate, how well it fits, and why.
 *
 * @param value the candidate
 * @param score 0 to 1; above 0.5 the evidence speaks for it
 * @param reasons what speaks for and against it, in words, strongest first
 */
public record Scored<T>(T value, double score, List<String> reasons) {
    public Scored {
        reasons = List.copyOf(reasons);
    }

    /** Best first; equal scores keep their order. */
    public static <T> Comparator<Scored<T>> bestFirst() {
        return Comparator.comparingDouble((Scored<T> scored) -> -scored.score());
    }
}

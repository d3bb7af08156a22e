package readout.evaluation.times;

import java.util.Locale;
import java.util.function.ToIntFunction;

/** The measures of TempEval-3 task A (UzZaman et al. 2013). */
public enum TimeMeasure {
    /** F1 of the exact words. */
    STRICT(TimeCounts::strict, Share.F1),
    STRICT_PRECISION(TimeCounts::strict, Share.PRECISION),
    STRICT_RECALL(TimeCounts::strict, Share.RECALL),
    /** F1 of an overlap. */
    RELAXED(TimeCounts::relaxed, Share.F1),
    PRECISION(TimeCounts::relaxed, Share.PRECISION),
    RECALL(TimeCounts::relaxed, Share.RECALL),
    /** F1 of an overlap with the same value. */
    VALUE(TimeCounts::value, Share.F1),
    /** F1 of an overlap with the same type. */
    TYPE(TimeCounts::type, Share.F1);

    private enum Share {
        F1,
        PRECISION,
        RECALL
    }

    @SuppressWarnings("ImmutableEnumChecker") // a pure function; the type cannot say so
    private final ToIntFunction<TimeCounts> hits;

    private final Share share;

    TimeMeasure(ToIntFunction<TimeCounts> hits, Share share) {
        this.hits = hits;
        this.share = share;
    }

    /** From 0 to 1; 0 where there is nothing to take a share of. */
    double of(TimeCounts counts) {
        int hit = hits.applyAsInt(counts);
        double whole = switch (share) {
            case F1 -> (counts.gold() + counts.system()) / 2.0;
            case PRECISION -> counts.system();
            case RECALL -> counts.gold();
        };
        return hit == 0 ? 0 : hit / whole;
    }

    /** {@code strict precision}. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

package readout.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * What stands at spans of a text, in the order of their starts, so that a place is found without looking at all of it:
 * the steps grow with the logarithm of the list and with what is found.
 *
 * @param all in the order of their starts
 * @param span where each stands
 * @param <T> what stands there
 */
public record InOrder<T>(List<T> all, Function<T, Span> span) {

    /** Those that lie wholly within a span. */
    public List<T> within(Span outer) {
        List<T> found = new ArrayList<>();
        for (int i = first(each -> span.apply(each).start(), outer.start()); i < all.size(); i++) {
            Span each = span.apply(all.get(i));
            if (each.start() > outer.end()) {
                break;
            }
            if (outer.contains(each)) {
                found.add(all.get(i));
            }
        }
        return found;
    }

    /** Those that share a unit with a span; only for what does not overlap among itself. */
    public List<T> over(Span other) {
        List<T> found = new ArrayList<>();
        for (int i = first(each -> span.apply(each).end(), other.start()); i < all.size(); i++) {
            Span each = span.apply(all.get(i));
            if (each.start() > other.end()) {
                break;
            }
            if (each.overlaps(other)) {
                found.add(all.get(i));
            }
        }
        return found;
    }

    /** The number of the first whose key, which grows along the list, is at least {@code least}. */
    private int first(ToIntFunction<T> key, int least) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (key.applyAsInt(all.get(middle)) < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

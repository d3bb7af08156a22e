package readout.model.text;

import java.util.List;
import java.util.Optional;
import readout.model.time.Basis;
import readout.model.time.Edtf;

/**
 * When the article came out.
 *
 * @param edtf the day, the instant, or an interval that contains it; empty if nothing is known
 * @param basis {@link Basis#STATED} if the input says it, {@link Basis#INFERRED} if it was reckoned from the text
 * @param reasons the grounds, most telling first; empty only for an input that says it
 */
public record Published(Optional<Edtf> edtf, Basis basis, List<Reason> reasons) {
    public Published {
        reasons = List.copyOf(reasons);
    }

    /** Nothing known, not even an interval. */
    public static Published unknown() {
        return new Published(Optional.empty(), Basis.INFERRED, List.of());
    }

    /** The date that the input or the user gave. */
    public static Published stated(Edtf edtf) {
        return new Published(Optional.of(edtf), Basis.STATED, List.of());
    }
}

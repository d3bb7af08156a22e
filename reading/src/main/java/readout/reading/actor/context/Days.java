package readout.reading.actor.context;

import java.time.LocalDate;
import java.util.Optional;
import readout.model.text.Published;
import readout.model.time.Edtf;

/**
 * The days on which the report may have come out.
 *
 * @param first the first
 * @param last the last, inclusive
 */
public record Days(LocalDate first, LocalDate last) {
    /** The days of a date of publication; empty if it has no two ends. */
    public static Optional<Days> of(Published published) {
        Optional<Edtf> edtf = published.edtf();
        Optional<LocalDate> first = edtf.flatMap(Edtf::first);
        Optional<LocalDate> last = edtf.flatMap(Edtf::last);
        return first.flatMap(from -> last.map(to -> new Days(from, to)));
    }
}

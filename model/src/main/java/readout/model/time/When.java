package readout.model.time;

import java.util.List;
import java.util.Optional;
import org.threeten.extra.PeriodDuration;
import readout.model.text.Span;

/**
 * The time of an event, not of its report.
 *
 * @param edtf the time; empty if the text gives no ground for one
 * @param precision the unit to which it is known; empty with {@code edtf}
 * @param zone IANA id or offset of the zone it was given in
 * @param duration how long the event took, where the text says so
 * @param basis how it is known
 * @param evidence the expressions it rests on, in order of weight
 */
public record When(
        Optional<Edtf> edtf,
        Optional<Precision> precision,
        Optional<String> zone,
        Optional<PeriodDuration> duration,
        Basis basis,
        List<Span> evidence) {
    public When {
        evidence = List.copyOf(evidence);
    }

    /** No ground for any date. */
    public static When unknown() {
        return new When(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Basis.PUBLISHED, List.of());
    }
}

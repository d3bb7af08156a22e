package readout.reading.time.value;

import java.util.Optional;
import readout.model.time.Edtf;
import readout.model.time.Timex.Type;
import readout.reading.time.calendar.Stretch;

/**
 * What a draft came to.
 *
 * @param type TIMEX3 type
 * @param value TIMEX3 value
 * @param edtf the stretch of time; empty if it has none
 * @param zone IANA id or offset
 * @param isAbsolute whether it was reckoned from nothing but itself
 * @param anchor the date that later expressions may count from
 */
record Resolved(
        Type type,
        String value,
        Optional<Edtf> edtf,
        Optional<String> zone,
        boolean isAbsolute,
        Optional<Stretch> anchor) {

    /** A date or a coarser unit. */
    static Resolved of(Stretch stretch, boolean isAbsolute) {
        return new Resolved(
                Type.DATE,
                stretch.value(),
                Optional.of(stretch.edtf()),
                Optional.empty(),
                isAbsolute,
                Optional.of(stretch));
    }

    /** A value without a place in time. */
    static Resolved of(Type type, String value) {
        return new Resolved(type, value, Optional.empty(), Optional.empty(), true, Optional.empty());
    }

    /** The same, covering a stretch that was reckoned from another date. */
    Resolved covering(Optional<Edtf> other) {
        return new Resolved(type, value, other, zone, isAbsolute && other.isEmpty(), anchor);
    }

    Resolved withEdtf(Optional<Edtf> other) {
        return new Resolved(type, value, other, zone, isAbsolute, anchor);
    }

    Resolved withValue(Type other, String text) {
        return new Resolved(other, text, edtf, zone, isAbsolute, anchor);
    }

    Resolved withZone(Optional<String> other) {
        return new Resolved(type, value, edtf, other, isAbsolute, anchor);
    }
}

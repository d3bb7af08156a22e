package readout.model.time;

import java.util.Optional;
import readout.model.text.Span;

/**
 * A time expression of the text, TIMEX3 of TimeML 1.2.1.
 *
 * @param span where it stands, without a leading preposition
 * @param type what kind of time it names
 * @param value its TIMEX3 value: {@code 2021-12-30}, {@code 2021-W51}, {@code P3W}, {@code PAST_REF}
 * @param edtf the stretch of time it names; empty for durations, sets and what has no place in time
 * @param zone the zone it names or implies, an IANA id or an offset; empty if it names none
 * @param basis {@link Basis#STATED} if absolute, {@link Basis#RELATIVE} if reckoned from another date
 * @param rule id and place of the codebook's entry that found it: {@code time.weekday (en/time.yaml:40)}
 * @param qualifier TIMEX3's {@code mod}, {@code quant} and {@code freq}
 */
public record Timex(
        Span span,
        Type type,
        String value,
        Optional<Edtf> edtf,
        Optional<String> zone,
        Basis basis,
        String rule,
        Qualifier qualifier) {
    /** An expression of which nothing more is said. */
    public Timex(
            Span span, Type type, String value, Optional<Edtf> edtf, Optional<String> zone, Basis basis, String rule) {
        this(span, type, value, edtf, zone, basis, rule, Qualifier.NONE);
    }

    /** The same expression for another stretch of time. */
    public Timex withEdtf(Optional<Edtf> other) {
        return new Timex(span, type, value, other, zone, basis, rule, qualifier);
    }

    /** The four kinds of TIMEX3. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}

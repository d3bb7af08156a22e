package readout.reading.time.value;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an expression is reckoned from.
 *
 * @param now the day of writing; empty if it is not known to the day
 * @param before the date that was mentioned before; empty if there is none near
 * @param beside the day that was mentioned before in the same sentence
 * @param tense the tense of the clause
 */
public record Around(Optional<LocalDate> now, Optional<Stretch> before, Optional<Stretch> beside, Tense tense) {
    /** The same with another day of writing. */
    public Around at(LocalDate day) {
        return new Around(Optional.of(day), before, beside, tense);
    }

    /** The day from which "later" and "earlier" count: the date before, else the day of writing. */
    Optional<Stretch> base() {
        return before.or(() -> now.map(Stretch::day));
    }

    /** The same without a day of writing. */
    public Around undated() {
        return new Around(Optional.empty(), before, beside, tense);
    }

    /** The day of a time of day that names none. */
    Optional<Stretch> today() {
        return beside.or(() -> now.map(Stretch::day));
    }
}

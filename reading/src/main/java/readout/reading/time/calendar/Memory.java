package readout.reading.time.calendar;

import java.util.Optional;

/**
 * The dates that an expression may count from, as the text has named them so far.
 *
 * @param last the last one
 * @param stated the last one that was given with its month or its year, not as a day of the report's week
 * @param day the last one that is a day
 * @param quarter the last quarter of a year, to which "a year earlier" in accounts refers
 */
public record Memory(
        Optional<Stretch> last, Optional<Stretch> stated, Optional<Stretch> day, Optional<Stretch> quarter) {
    /** Nothing was named. */
    public static Memory empty() {
        return new Memory(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** With one more date. */
    public Memory with(Stretch date, boolean isStated) {
        Memory named = withCompared(date, isStated);
        return date.unit() == Unit.QUARTER ? new Memory(named.last, named.stated, named.day, Optional.of(date)) : named;
    }

    /** With one more date that others are compared with: it is no quarter that accounts are of. */
    public Memory withCompared(Stretch date, boolean isStated) {
        Optional<Stretch> latest = Optional.of(date);
        return new Memory(latest, isStated ? latest : stated, date.unit() == Unit.DAY ? latest : day, quarter);
    }

    /** The same where accounts go on to something longer than a quarter. */
    public Memory withoutQuarter() {
        return new Memory(last, stated, day, Optional.empty());
    }
}

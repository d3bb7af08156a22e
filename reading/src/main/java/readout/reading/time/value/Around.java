package readout.reading.time.value;

import java.time.LocalDate;
import java.util.Optional;
import readout.reading.time.calendar.Memory;
import readout.reading.time.calendar.Stretch;
import readout.reading.time.calendar.Unit;

/**
 * What an expression is reckoned from.
 *
 * @param now the day of writing; empty if it is not known to the day
 * @param memory the dates that were mentioned before
 * @param beside the day that was mentioned before in the same sentence
 * @param tense the tense of the clause
 * @param isNear whether the verb stands right before, so that no noun between can be meant
 */
public record Around(Optional<LocalDate> now, Memory memory, Optional<Stretch> beside, Tense tense, boolean isNear) {
    /** A day that lies farther back is told as history. */
    private static final int NEWS_DAYS = 7;

    /** The same with another day of writing. */
    public Around at(LocalDate day) {
        return new Around(Optional.of(day), memory, beside, tense, isNear);
    }

    /** The day that "the day" is: the date before if it is one, else the day of writing. */
    Optional<Stretch> day() {
        return memory.last().filter(last -> last.unit() == Unit.DAY).or(() -> now.map(Stretch::day));
    }

    /** The day from which "later" and "earlier" count: the date before, else the day of writing. */
    Optional<Stretch> base() {
        return memory.last().or(() -> now.map(Stretch::day));
    }

    /** The same without a day of writing. */
    public Around undated() {
        return new Around(Optional.empty(), memory, beside, tense, isNear);
    }

    /** The day of a time of day that names none: that of the sentence, the last one of the story, the day of writing. */
    Optional<Stretch> today() {
        return beside.or(() -> memory.day().filter(this::isNews)).or(() -> now.map(Stretch::day));
    }

    private boolean isNews(Stretch day) {
        return now.filter(each -> !day.start().isAfter(each) && !day.start().isBefore(each.minusDays(NEWS_DAYS)))
                .isPresent();
    }
}

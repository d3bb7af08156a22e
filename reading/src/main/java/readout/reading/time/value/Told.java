package readout.reading.time.value;

import java.time.DayOfWeek;
import java.util.Optional;
import readout.model.time.Timex;
import readout.reading.time.calendar.Stretch;
import readout.reading.time.grammar.Field;

/** An expression as the text tells it: with its tense, and with the date that it would be in any year. */
public final class Told {
    private final Timex time;
    private final Tense tense;
    private final Draft draft;

    Told(Timex time, Tense tense, Draft draft) {
        this.time = time;
        this.tense = tense;
        this.draft = draft;
    }

    /** The expression and what it comes to. */
    public Timex time() {
        return time;
    }

    /** The tense of its clause. */
    public Tense tense() {
        return tense;
    }

    /** Whether it is a date that recurs every year and the text does not say in which. */
    public boolean lacksYear() {
        return draft.lacksYear() && !draft.has(Field.SHIFT);
    }

    /** Whether it is a holiday. */
    public boolean isHoliday() {
        return draft.has(Field.HOLIDAY);
    }

    /** Whether it is told to the day, or to a part of a month. */
    public boolean isFine() {
        return draft.has(Field.DAY) || draft.has(Field.HOLIDAY) || draft.has(Field.MOD);
    }

    /** The date in a year; empty if the year has no such date. */
    public Optional<Stretch> in(int year) {
        return DateResolver.inYear(draft, year);
    }

    /** The day of the week that stands with it. */
    public Optional<DayOfWeek> weekday() {
        return draft.number(Field.WEEKDAY).stream().mapToObj(DayOfWeek::of).findFirst();
    }
}

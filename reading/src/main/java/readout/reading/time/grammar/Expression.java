package readout.reading.time.grammar;

import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.reading.time.pattern.Pattern;

/**
 * An entry of the codebook: ways of writing a time, and what they amount to.
 *
 * @param id unique and stable: {@code time.weekday}
 * @param line {@code file:line}
 * @param patterns the ways of writing it
 * @param kind what the slots are put together to
 * @param settings what the entry itself says ({@code shift}, {@code toward} …)
 * @param before for a modifier: the kinds of expression that it changes
 * @param conditions what must stand beside or in it
 * @param exceptions what must not
 * @param examples sentences with the values that must be found
 * @param counterExamples sentences in which this entry must find nothing
 */
public record Expression(
        String id,
        String line,
        List<Pattern> patterns,
        Kind kind,
        Map<Field, String> settings,
        Set<Kind> before,
        List<Beside> conditions,
        List<Beside> exceptions,
        List<TimeExample> examples,
        List<TimeExample> counterExamples) {
    public Expression {
        patterns = List.copyOf(patterns);
        settings = Map.copyOf(settings);
        before = Set.copyOf(before);
        conditions = List.copyOf(conditions);
        exceptions = List.copyOf(exceptions);
        examples = List.copyOf(examples);
        counterExamples = List.copyOf(counterExamples);
    }

    /** The entry as a reason: {@code time.weekday (en/time.yaml:40)}. */
    public String rule() {
        return id + " (" + line + ")";
    }

    /** What an expression amounts to. */
    public enum Kind {
        /** A date of the calendar, however much of it is given: "Thursday", "June", "the third quarter of 1984". */
        DATE,
        /** A unit counted from today or from the date before: "last week", "two days ago", "a year later". */
        UNIT,
        /** A time of day: "3:35 PM ET". */
        CLOCK,
        /** A length of time: "fifty minutes". */
        LENGTH,
        /** Times that recur: "every Thursday". */
        SET,
        /** A vague time: "now", "recently". */
        REFERENCE,
        /** The time that was mentioned before: "at that time". */
        SAME,
        /** Words that look like a time and are not: "a six-year-old". */
        NONE
    }
}

package readout.reading.time.grammar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.reading.time.pattern.Pattern;

/**
 * An entry of the codebook: ways of writing a time, and what they amount to.
 *
 * @param id unique and stable: {@code time.weekday}
 * @param line {@code file:line}
 * @param patterns the ways of writing it
 * @param kind what the slots are put together to
 * @param settings further keys of the entry ({@code shift}, {@code toward} …), by name
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
        Map<String, String> settings,
        List<Beside> conditions,
        List<Beside> exceptions,
        List<TimeExample> examples,
        List<TimeExample> counterExamples) {
    public Expression {
        patterns = List.copyOf(patterns);
        settings = Map.copyOf(settings);
        conditions = List.copyOf(conditions);
        exceptions = List.copyOf(exceptions);
        examples = List.copyOf(examples);
        counterExamples = List.copyOf(counterExamples);
    }

    /** A setting of the entry. */
    public Optional<String> setting(String name) {
        return Optional.ofNullable(settings.get(name));
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
        SAME
    }
}

package readout.reading.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.model.event.EventType;
import readout.model.event.Status;
import readout.reading.codebook.part.Example;
import readout.reading.codebook.part.Expectation;

/** Reads {@code "sentence -> TYPE/mode status ACTOR > RECIPIENT; TYPE status"}. */
final class ExampleParser {
    private static final String ARROW = "->";

    private ExampleParser() {}

    /**
     * An example of the file.
     *
     * @param expecting whether expectations must follow; a counter-example has none
     */
    static Example parse(Yaml value, boolean expecting) {
        String text = value.text();
        int arrow = text.lastIndexOf(ARROW);
        if (!expecting) {
            if (arrow >= 0) {
                value.fault("a counter-example expects nothing, found '%s'".formatted(text.substring(arrow)));
            }
            return new Example(text, List.of(), value.at());
        }
        if (arrow < 0) {
            value.fault("expected 'sentence -> TYPE status', found no '->'");
            return new Example(text, List.of(), value.at());
        }
        List<Expectation> expected = new ArrayList<>();
        for (String part : text.substring(arrow + ARROW.length()).split(";")) {
            expectation(value, part.strip()).ifPresent(expected::add);
        }
        return new Example(text.substring(0, arrow).strip(), expected, value.at());
    }

    private static Optional<Expectation> expectation(Yaml value, String text) {
        String[] words = text.split("\\s+");
        if (words.length < 2) {
            value.fault("expected 'TYPE status', found '%s'".formatted(text));
            return Optional.empty();
        }
        String[] kind = words[0].split("/", 2);
        Optional<EventType> type = Words.eventType(value, kind[0]);
        Optional<Status> status = Words.status(value, words[1].toLowerCase(Locale.ROOT));
        String[] sides =
                (words.length > 2 ? text.substring(text.indexOf(words[1]) + words[1].length()) : "").split(">");
        if (type.isEmpty() || status.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Expectation(
                type.get(),
                kind.length > 1 ? Optional.of(kind[1]) : Optional.empty(),
                status.get(),
                code(sides, 0),
                code(sides, 1)));
    }

    private static Optional<String> code(String[] sides, int index) {
        if (sides.length <= index) {
            return Optional.empty();
        }
        String code = sides[index].strip();
        return code.isEmpty() || code.equals("_") ? Optional.empty() : Optional.of(code);
    }
}

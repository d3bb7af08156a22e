package readout.evaluation.timeml;

import java.util.List;
import java.util.Optional;

/**
 * A text whose time expressions a person marked.
 *
 * @param ref its file's name without the ending
 * @param text the plain text, as offsets count it
 * @param created the value of the document's creation time, as the file has it
 * @param times the expressions in the order of the text
 */
public record TimeText(String ref, String text, Optional<String> created, List<TimeMark> times) {
    public TimeText {
        times = List.copyOf(times);
    }

    /** The day of its creation, ISO 8601; empty if the file does not give a whole day. */
    public Optional<String> day() {
        return created.filter(value -> value.matches("\\d{4}-\\d\\d-\\d\\d.*")).map(value -> value.substring(0, 10));
    }
}

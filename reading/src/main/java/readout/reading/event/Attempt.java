package readout.reading.event;

import java.util.List;
import readout.model.text.Span;
import readout.reading.codebook.Entry;
import readout.reading.codebook.part.Condition;

/**
 * An entry that lists a word of the text, and how it fared there. An entry that nothing speaks against fits; whether an
 * event came of it depends also on what else fits there and on the weights of {@code scoring.yaml}.
 *
 * @param entry the entry
 * @param word the word
 * @param against its conditions that do not hold and its exceptions that do
 */
public record Attempt(Entry entry, Span word, List<Condition> against) {
    public Attempt {
        against = List.copyOf(against);
    }

    /** Whether nothing speaks against it. */
    public boolean fits() {
        return against.isEmpty();
    }
}

package readout.reading.time;

import java.util.ArrayList;
import java.util.List;
import readout.model.syntax.Document;
import readout.model.syntax.Sentence;
import readout.model.text.Published;
import readout.model.time.Timex;
import readout.reading.time.calendar.Memory;
import readout.reading.time.grammar.TimeGrammar;
import readout.reading.time.value.SentenceTimes;

/**
 * Finds the time expressions of an article and what they stand for.
 *
 * <p>Needs tokens and tags; graphs are not used. Relative expressions are reckoned from the day of publication; where
 * only bounds of it are known, from both, and what lies between is the result. Times in boilerplate are not given.
 *
 * <p>Example: {@code new Times(TimeGrammar.load(CodebookFiles.standard(), "en")).times(document, published)}.
 */
public final class Times {
    /** How many sentences a date stays in mind for "that day" and "a week later". */
    private static final int MEMORY = 5;

    private final TimeGrammar grammar;

    public Times(TimeGrammar grammar) {
        this.grammar = grammar;
    }

    /** The expressions in the order of the text. */
    public List<Timex> times(Document document, Published published) {
        List<Timex> found = new ArrayList<>();
        Memory memory = Memory.empty();
        int since = 0;
        for (Sentence sentence : document.sentences()) {
            if (document.article().isBoilerplate(sentence.span())) {
                continue;
            }
            Memory before = sentence.index() - since > MEMORY ? Memory.empty() : memory;
            SentenceTimes times = SentenceTimes.of(grammar, sentence, published.edtf(), before);
            found.addAll(times.timexes());
            memory = times.memory();
            since = times.timexes().isEmpty() ? since : sentence.index();
        }
        return found;
    }
}

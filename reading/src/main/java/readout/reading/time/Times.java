package readout.reading.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.syntax.Document;
import readout.model.syntax.Quotation;
import readout.model.syntax.Sentence;
import readout.model.text.Published;
import readout.model.text.Span;
import readout.model.time.Edtf;
import readout.model.time.Timex;
import readout.reading.time.calendar.Memory;
import readout.reading.time.grammar.TimeGrammar;
import readout.reading.time.value.SentenceTimes;

/**
 * Finds the time expressions of an article and what they stand for.
 *
 * <p>Needs tokens and tags; graphs are not used. Relative expressions are reckoned from the day of publication; where
 * only bounds of it are known, from both, and what lies between is the result. What is quoted is reckoned from the day it
 * was said. Times in boilerplate are not given.
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
        Map<Integer, Memory> memories = new HashMap<>();
        Memory memory = Memory.empty();
        int since = 0;
        for (Sentence sentence : document.sentences()) {
            if (document.article().isBoilerplate(sentence.span())) {
                continue;
            }
            Memory before = sentence.index() - since > MEMORY ? Memory.empty() : memory;
            memories.put(sentence.index(), before);
            SentenceTimes times = SentenceTimes.of(grammar, sentence, published.edtf(), before);
            found.addAll(times.timexes());
            memory = times.memory();
            since = times.timexes().isEmpty() ? since : sentence.index();
        }
        return found.isEmpty() || document.quotations().isEmpty()
                ? found
                : quoted(document, published, found, memories);
    }

    /** The same expressions, those within quotations reckoned from the day of the saying. */
    private List<Timex> quoted(
            Document document, Published published, List<Timex> found, Map<Integer, Memory> memories) {
        Optional<LocalDate> last = published.edtf().flatMap(Edtf::last);
        Sayings sayings = new Sayings(document, found, last);
        Map<Span, Timex> spoken = new HashMap<>();
        for (Quotation quotation : document.quotations()) {
            Optional<LocalDate> day = sayings.day(quotation).filter(each -> !last.equals(Optional.of(each)));
            List<Sentence> sentences = day.isPresent() ? document.sentencesOver(quotation.span()) : List.of();
            for (Sentence sentence : sentences) {
                Memory before = memories.getOrDefault(sentence.index(), Memory.empty());
                SentenceTimes.of(grammar, sentence, day.map(Edtf::of), before).timexes().stream()
                        .filter(time -> quotation.span().contains(time.span()))
                        .forEach(time -> spoken.put(time.span(), time));
            }
        }
        return found.stream()
                .map(time -> spoken.getOrDefault(time.span(), time))
                .toList();
    }
}

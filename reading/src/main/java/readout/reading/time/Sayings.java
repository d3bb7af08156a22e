package readout.reading.time;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.syntax.Document;
import readout.model.syntax.Quotation;
import readout.model.syntax.Sentence;
import readout.model.text.InOrder;
import readout.model.text.Span;
import readout.model.time.Edtf;
import readout.model.time.Timex;

/**
 * On which day what stands in quotation marks was said: the one day named beside the marks, in their sentence, with
 * nothing between that opens a clause of its own. What is quoted next in the paragraph was said then too.
 */
final class Sayings {
    private final Document document;
    private final InOrder<Timex> times;
    private final Optional<LocalDate> published;
    private final Map<Integer, LocalDate> byParagraph = new HashMap<>();

    /**
     * The sayings of a document.
     *
     * @param times its time expressions, reckoned from publication
     * @param published the last day on which it can have been published
     */
    Sayings(Document document, List<Timex> times, Optional<LocalDate> published) {
        this.document = document;
        this.times = new InOrder<>(times, Timex::span);
        this.published = published;
    }

    /** The day of a quotation; to be asked in the order of the text. Empty if it is not told. */
    Optional<LocalDate> day(Quotation quotation) {
        List<Sentence> sentences = document.sentencesOver(quotation.span());
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        int paragraph = sentences.getFirst().paragraph();
        List<LocalDate> days = sentences.stream()
                .flatMap(sentence -> times.within(sentence.span()).stream()
                        .filter(time -> isBeside(time, sentence, quotation.span())))
                .flatMap(time -> day(time).stream())
                .distinct()
                .toList();
        if (days.size() == 1) {
            byParagraph.put(paragraph, days.getFirst());
        }
        return Optional.ofNullable(byParagraph.get(paragraph));
    }

    private Optional<LocalDate> day(Timex time) {
        Optional<LocalDate> first = time.edtf().flatMap(Edtf::first);
        return first.filter(day -> first.equals(time.edtf().flatMap(Edtf::last)))
                .filter(day -> published.filter(day::isAfter).isEmpty());
    }

    private boolean isBeside(Timex time, Sentence sentence, Span quotation) {
        if (!document.quotationsOver(time.span()).isEmpty()) {
            return false;
        }
        boolean isAfter = quotation.end() <= time.span().start();
        int from = isAfter ? quotation.end() : time.span().end();
        int to = isAfter ? time.span().start() : quotation.start();
        return sentence.tokens().stream()
                .filter(token -> token.span().start() >= from && token.span().end() <= to)
                .noneMatch(token -> token.tag().startsWith("W"));
    }
}

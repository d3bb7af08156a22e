package readout.model.syntax;

import java.util.List;
import java.util.Optional;
import readout.model.text.Article;
import readout.model.text.InOrder;
import readout.model.text.Span;

/**
 * An article with its grammar.
 *
 * @param article the article
 * @param sentences all sentences and headings in order; their spans do not overlap
 * @param quotations what stands between quotation marks, outermost only, in order
 */
public record Document(Article article, List<Sentence> sentences, List<Quotation> quotations) {
    public Document {
        sentences = List.copyOf(sentences);
        quotations = List.copyOf(quotations);
    }

    /** The sentence that holds the unit at {@code offset}; empty between sentences. */
    public Optional<Sentence> sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = sentences.get(middle).span();
            if (span.contains(offset)) {
                return Optional.of(sentences.get(middle));
            }
            if (offset < span.start()) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return Optional.empty();
    }

    /** The quotation that holds the whole span; empty if the span is not quoted. */
    public Optional<Quotation> quotationOf(Span span) {
        return quotationsOver(span).stream()
                .filter(quotation -> quotation.span().contains(span))
                .findFirst();
    }

    /** The sentences that share a unit with the span, in order. */
    public List<Sentence> sentencesOver(Span span) {
        return new InOrder<>(sentences, Sentence::span).over(span);
    }

    /** The quotations that share a unit with the span, in order. */
    public List<Quotation> quotationsOver(Span span) {
        return new InOrder<>(quotations, Quotation::span).over(span);
    }

    /** The same document with other sentences, such as the same ones parsed. */
    public Document withSentences(List<Sentence> others) {
        return new Document(article, others, quotations);
    }
}

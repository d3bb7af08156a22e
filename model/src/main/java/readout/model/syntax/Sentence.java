package readout.model.syntax;

import java.util.List;
import java.util.Optional;
import readout.model.text.Article;
import readout.model.text.Span;

/**
 * A sentence of the text, or a heading that stands between paragraphs.
 *
 * @param index its number in the article, from 0
 * @param paragraph the number of its paragraph, from 0
 * @param span where it stands
 * @param isHeading whether it is a heading, not a sentence of the body
 * @param tokens its words and marks in order
 * @param names the names in it, in order, without overlaps
 * @param repairs stray marks that were overread to make it one sentence, as they stand in the text
 * @param graph its dependency tree; empty until it has been parsed
 */
public record Sentence(
        int index,
        int paragraph,
        Span span,
        boolean isHeading,
        List<Token> tokens,
        List<Name> names,
        List<Span> repairs,
        Optional<Graph> graph) {
    public Sentence {
        tokens = List.copyOf(tokens);
        names = List.copyOf(names);
        repairs = List.copyOf(repairs);
    }

    /** The sentence with its dependency tree. */
    public Sentence withGraph(Graph parsed) {
        return new Sentence(index, paragraph, span, isHeading, tokens, names, repairs, Optional.of(parsed));
    }

    /**
     * A token by its number, 0 to {@link #size()} exclusive.
     *
     * @throws IndexOutOfBoundsException if there is none
     */
    public Token token(int number) {
        return tokens.get(number);
    }

    /** How many tokens it has, marks among them. */
    public int size() {
        return tokens.size();
    }

    /** The span from the first token to the last, both inclusive. */
    public Span span(int first, int last) {
        return tokens.get(first).span().union(tokens.get(last).span());
    }

    /** The sentence's words, verbatim. */
    public String in(Article article) {
        return span.in(article);
    }
}

package readout.language;

import java.util.function.Predicate;
import readout.model.syntax.Document;
import readout.model.syntax.Sentence;
import readout.model.text.Article;

/**
 * A language engine for one language. Implementations are safe for use by several threads and load their models once,
 * at first use.
 */
public interface Annotator {
    /** ISO 639-1 code of the language it reads. */
    String language();

    /** Name and version of the engine, for the record of how a readout was made: {@code corenlp 4.5.10}. */
    String engine();

    /**
     * The cheap pass over the whole article: sentences, headings, tokens, lemmas, tags, names and quotations, without
     * graphs. Text without a sentence gives a document without sentences.
     */
    Document annotate(Article article);

    /** The same document with dependency graphs in the sentences that are wanted; headings are never parsed. */
    Document parse(Document document, Predicate<Sentence> wanted);
}

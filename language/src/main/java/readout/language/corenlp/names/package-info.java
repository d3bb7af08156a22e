/**
 * Names by CoreNLP's three-class CRF: its model, our inference.
 *
 * <p>In: the words of a sentence. Out: {@link readout.model.syntax.Name}s, those that CoreNLP's classifier marks in a
 * sentence by itself. What a word adds by itself, before and behind another is reckoned once a word and kept in bounded
 * memory. Unlike CoreNLP's, the result does not depend on what was read before. This package knows no article.
 */
@NullMarked
package readout.language.corenlp.names;

import org.jspecify.annotations.NullMarked;

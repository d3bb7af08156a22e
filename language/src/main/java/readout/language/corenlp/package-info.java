/**
 * The English engine: Stanford CoreNLP behind {@link readout.language.Annotator}.
 *
 * <p>In: an article. Out: its document. CoreNLP tokenizes, tags, lemmatises, marks names with one three-class model and
 * parses; layout, sentence bounds, repairs and quotations are the project's own. Nothing outside this package imports
 * CoreNLP, and nobody imports this package: it is found by {@link java.util.ServiceLoader}.
 */
@NullMarked
package readout.language.corenlp;

import org.jspecify.annotations.NullMarked;

/**
 * The English engine: Stanford CoreNLP behind {@link readout.language.Annotator}.
 *
 * <p>In: an article. Out: its document. Tokens and lemmas come from CoreNLP's code; tags, names and trees from CoreNLP's
 * models, in files that the build makes of them, by inference of our own that gives the same results faster; layout,
 * sentence bounds, repairs and quotations are the project's own. Nothing outside this package imports CoreNLP, and nobody
 * imports this package: it is found by {@link java.util.ServiceLoader}.
 */
@NullMarked
package readout.language.corenlp;

import org.jspecify.annotations.NullMarked;

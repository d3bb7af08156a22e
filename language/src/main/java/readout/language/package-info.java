/**
 * From an article to its grammar, whatever the engine.
 *
 * <p>In: an {@link readout.model.text.Article}. Out: a {@link readout.model.syntax.Document} in two passes: a cheap one
 * over every sentence (tokens, lemmas, tags, names, quotations), and dependency graphs for the sentences that need one.
 * Callers see {@link readout.language.Annotator} alone; engines are found by {@link java.util.ServiceLoader} and nobody
 * imports them. This package knows no event and no codebook.
 */
@NullMarked
package readout.language;

import org.jspecify.annotations.NullMarked;

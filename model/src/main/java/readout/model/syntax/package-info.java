/**
 * The grammar of an article: sentences, tokens, dependency graphs, names and quotations.
 *
 * <p>In: an article's text, through a parser that this package does not know. Out: values that point into the text.
 * Relations are those of Universal Dependencies version 2 for English, tags those of the Penn Treebank. Token numbers
 * count from 0 within their sentence. Nothing here knows what an event is.
 */
@NullMarked
package readout.model.syntax;

import org.jspecify.annotations.NullMarked;

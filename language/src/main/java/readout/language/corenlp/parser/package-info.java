/**
 * Dependency trees by CoreNLP's neural transition parser: its model, our inference.
 *
 * <p>In: the words and tags of a sentence. Out: a {@link readout.model.syntax.Graph}, the one that CoreNLP gives. The
 * method is Chen and Manning's (2014): arc-standard transitions chosen by a network with one hidden layer over words, tags
 * and relations around the stack and the buffer. What a word adds to the hidden layer in a place is reckoned once and kept
 * in bounded memory. This package knows no article and does not use CoreNLP's code.
 */
@NullMarked
package readout.language.corenlp.parser;

import org.jspecify.annotations.NullMarked;

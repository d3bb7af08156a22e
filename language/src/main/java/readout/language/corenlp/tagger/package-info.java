/**
 * Tags by CoreNLP's maximum entropy tagger: its model, our inference.
 *
 * <p>In: the words of a sentence. Out: their tags in the Penn Treebank's set, those that CoreNLP gives: the best sequence,
 * each tag scored by the word, its neighbours and the two tags before. What a word adds is reckoned once a word and kept in
 * bounded memory. This package knows no article.
 */
@NullMarked
package readout.language.corenlp.tagger;

import org.jspecify.annotations.NullMarked;

/**
 * Who says what in a sentence, by the grammar around a cue.
 *
 * <p>In: parsed sentences, quotations and the cues. Out: {@link readout.reading.statement.saying.Saying}s: a cue, the word
 * that names the speaker, and the words that are said. Verbs, nouns, phrases and adverbs are found each in a class of its
 * own; what parsers are known to get wrong is mended in one place. Nobody is resolved here: speakers are words.
 */
@NullMarked
package readout.reading.statement.saying;

import org.jspecify.annotations.NullMarked;

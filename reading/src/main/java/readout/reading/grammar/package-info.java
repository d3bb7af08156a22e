/**
 * Questions about the grammar of a parsed sentence: who is the subject of a verb, whatever its form.
 *
 * <p>In: one parsed sentence and the few words of its language that grammar turns on. Out: token numbers of the sentence.
 * {@link readout.reading.grammar.ParsedSentence} asks what no word of a language decides, {@link
 * readout.reading.grammar.Grammar} the rest: subjects, objects, prepositions. Mistakes that parsers are known to make with
 * gerunds are mended before anyone asks. It knows no entry of the lexicon, no cue, no party and no event.
 */
@NullMarked
package readout.reading.grammar;

import org.jspecify.annotations.NullMarked;

/**
 * The words that refer to somebody who can act, as {@code codebook/en/actors.yaml} lists them.
 *
 * <p>In: the codebook's file. Out: {@link readout.reading.actor.words.ActorWords}, immutable, with tables that find the
 * words in a sentence. Knows no text, no state and no person.
 */
@NullMarked
package readout.reading.actor.words;

import org.jspecify.annotations.NullMarked;

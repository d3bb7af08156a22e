/**
 * What a parsed sentence says in frames: a predicate, verb or noun, with what hangs on it.
 *
 * <p>In: one parsed sentence and the words of the grammar. Out: a {@link Frame} for each verb and noun of action, and
 * answers to questions about the sentence's grammar. It knows no entry, no party and no event.
 */
@NullMarked
package readout.reading.frame;

import org.jspecify.annotations.NullMarked;

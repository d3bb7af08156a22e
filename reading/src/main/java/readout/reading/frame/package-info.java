/**
 * What a parsed sentence says in frames: a predicate, verb or noun, with what hangs on it.
 *
 * <p>In: the grammar of one parsed sentence. Out: a {@link Frame} for each verb and noun of action. It knows no entry, no
 * party and no event.
 */
@NullMarked
package readout.reading.frame;

import org.jspecify.annotations.NullMarked;

/**
 * Repeats: later words that tell an event again.
 *
 * <p>In: occurrences with their time and place. Out: for each later telling the number of the first. A noun that points
 * back ("the attack") or the same act with the same sides is one event; speech acts with different matter are not. Knows
 * one article only: joining articles is the record's work.
 */
@NullMarked
package readout.reading.repeat;

import org.jspecify.annotations.NullMarked;

/**
 * Whom someone belongs to, and on which day.
 *
 * <p>In: what knowledge says of a name and a day. Out: the parties that stand for it, and the affiliations that the text
 * itself has told. It knows no sentence and no mention: who is meant is settled by {@code readout.reading.actor.resolve}.
 */
@NullMarked
package readout.reading.actor.affiliation;

import org.jspecify.annotations.NullMarked;

/**
 * Words that point back: pronouns and phrases such as "the two leaders".
 *
 * <p>In: the references read so far and the sentences' graphs. Out: references to the same parties, or unresolved ones
 * with the reason. Cautious: what may mean two different parties means none. Knows no names and no offices.
 */
@NullMarked
package readout.reading.actor.reference;

import org.jspecify.annotations.NullMarked;

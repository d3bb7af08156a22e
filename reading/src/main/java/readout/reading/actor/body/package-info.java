/**
 * Names of states, capitals, organisations and peoples as those who act.
 *
 * <p>In: noun phrases and what they need of the article. Out: references. Tells a government from the place whose name it
 * bears. Knows no person, no office and no pronoun.
 */
@NullMarked
package readout.reading.actor.body;

import org.jspecify.annotations.NullMarked;

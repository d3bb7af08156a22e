/**
 * Phrases without a name: offices, officials, bodies and crowds.
 *
 * <p>In: noun phrases and what they need of the article. Out: references: the holder of the office on the day, the state
 * of the crowd, or whom the phrase names again. Knows no pronoun.
 */
@NullMarked
package readout.reading.actor.noun;

import org.jspecify.annotations.NullMarked;

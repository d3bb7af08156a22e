/**
 * Names of people, with the titles before and the appositions after them.
 *
 * <p>In: noun phrases and what they need of the article. Out: references to people, known or not. A surname is the person
 * of that name mentioned before, else whom country, office and date tell; who fits none stays under the printed name.
 */
@NullMarked
package readout.reading.actor.name;

import org.jspecify.annotations.NullMarked;

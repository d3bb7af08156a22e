/**
 * From the files of places to locations in order of how well they are known.
 *
 * <p>In: political regions, states, cities, first-level regions, natural regions, and the English names that are our own.
 * Out: {@link readout.knowledge.build.places.Ranked} places. Nothing here is needed once the index is made.
 */
@NullMarked
package readout.knowledge.build.places;

import org.jspecify.annotations.NullMarked;

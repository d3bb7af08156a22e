/**
 * Places: cities, first-level regions, natural features, and the regions that politics speaks of.
 *
 * <p>In: {@code regions-political.tsv} first, then states, cities, admin1, natural regions. Out:
 * {@link readout.knowledge.place.Location}s by name, best known first. The state of a disputed territory is that of
 * {@code regions-political.tsv}. Which of two places of a name is meant is decided by {@code reading}.
 */
@NullMarked
package readout.knowledge.place;

import org.jspecify.annotations.NullMarked;

/**
 * Status: whether the text says that an event happened, is planned, demanded, threatened, alleged, denied or called off.
 *
 * <p>In: a word in its dependency graph and the codebook's cues. Out: a {@link readout.reading.status.Verdict} with the
 * cues that gave it. The word's own verb group is read first, then what governs it, outwards, until a clause that stands
 * on its own. Knows no party and no time; never guesses about the world.
 */
@NullMarked
package readout.reading.status;

import org.jspecify.annotations.NullMarked;

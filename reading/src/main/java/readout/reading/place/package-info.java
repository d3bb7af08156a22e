/**
 * Places: which are named, which one is meant, and where an event took place.
 *
 * <p>In: a {@link readout.model.syntax.Document}, the mentions, the knowledge base. Out:
 * {@link readout.model.event.Place}s, and for an {@link readout.reading.Occurrence} the one where it happened. Tells a
 * city from the government that it stands for. Knows no event type and no time.
 */
@NullMarked
package readout.reading.place;

import org.jspecify.annotations.NullMarked;

/**
 * According to whom: the voices that a text makes answerable for an event.
 *
 * <p>In: an {@link readout.reading.Occurrence} and the {@link readout.reading.Scene} with its statements. Out: the chain of
 * {@link readout.model.event.Source}s, outermost first; empty where the newspaper speaks in its own voice. In an official
 * text its {@link readout.reading.attribution.Issuers issuer} is the outermost voice of every event. This package judges
 * nobody's truth and no event's status.
 */
@NullMarked
package readout.reading.attribution;

import org.jspecify.annotations.NullMarked;

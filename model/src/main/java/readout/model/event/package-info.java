/**
 * What a report says: events, parties, places, sources, statements, warnings, and the readout that holds them.
 *
 * <p>In: what {@code reading} decided. Out: the values of RECORD section 1, whose names they keep. Quotes are not
 * stored: a value holds the span, and {@link readout.model.text.Span#in} gives the words. Nothing here reads text.
 */
@NullMarked
package readout.model.event;

import org.jspecify.annotations.NullMarked;

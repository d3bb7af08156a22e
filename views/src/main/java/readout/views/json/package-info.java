/**
 * JSON as RECORD section 1 gives it.
 *
 * <p>In: a {@link readout.model.event.Readout}. Out: text, one object an article without line breaks, or one an event.
 * Keys stand in the order of the record and are always there: what is absent is {@code null} or an empty list. The same
 * readout gives the same bytes. Knows no file and no stream but the one it is given.
 */
@NullMarked
package readout.views.json;

import org.jspecify.annotations.NullMarked;

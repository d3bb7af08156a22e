/**
 * Who is mentioned, and who is meant.
 *
 * <p>In: sentences and the knowledge base. Out: {@link readout.model.event.Mention}s. Knows no event.
 */
@NullMarked
package readout.reading.actor;

import org.jspecify.annotations.NullMarked;

/**
 * What a reader should look at before trusting a readout.
 *
 * <p>In: the {@link readout.reading.Scene} and its occurrences. Out: {@link readout.model.event.Warning}s in the order of
 * the text, and the occurrences that rest on a slip of the text and must not become events. What the warnings say is in
 * the codebook's {@code warnings.yaml}. Nothing is changed here and nothing is corrected silently.
 */
@NullMarked
package readout.reading.check;

import org.jspecify.annotations.NullMarked;

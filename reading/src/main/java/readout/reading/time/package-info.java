/**
 * When: the time expressions of a text, the date of the article, the time of each event.
 *
 * <p>In: sentences with tags, the date of publication as far as it is known, {@code codebook/LANGUAGE/time.yaml}. Out:
 * {@link readout.model.time.Timex}, {@link readout.model.text.Published}, {@link readout.model.time.When}. Knows no event
 * type and no clock; what a word means is in the codebook.
 */
@NullMarked
package readout.reading.time;

import org.jspecify.annotations.NullMarked;

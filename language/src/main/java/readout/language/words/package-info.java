/**
 * The few words that the cutting of text into sentences needs.
 *
 * <p>In: the list {@code en.txt} beside this package in the resources. Out: look-ups by name of the list. What words
 * mean for events is the codebook's business; this package knows nothing of it.
 */
@NullMarked
package readout.language.words;

import org.jspecify.annotations.NullMarked;

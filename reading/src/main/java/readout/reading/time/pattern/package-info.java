/**
 * Patterns over the atoms of a sentence.
 *
 * <p>In: a pattern as the codebook writes it, the classes of words that its slots name, and a sentence's atoms. Out: the
 * longest stretch that fits, and what the slots hold. Knows no date and no language; matching a pattern takes a number
 * of steps that the pattern bounds, whatever the text.
 */
@NullMarked
package readout.reading.time.pattern;

import org.jspecify.annotations.NullMarked;

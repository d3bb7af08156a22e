/**
 * Time expressions as the codebook writes them, and where they occur in a sentence.
 *
 * <p>In: {@code codebook/LANGUAGE/time.yaml}, once, and sentences. Out: {@link readout.reading.time.grammar.Match}es: which
 * expression, from where to where, and what its slots hold. What the slots amount to as a date is the business of
 * {@code value}. The engine knows atoms, slots and patterns, and no language; the time it takes grows with the length of
 * the text, whatever the text is.
 */
@NullMarked
package readout.reading.time.grammar;

import org.jspecify.annotations.NullMarked;

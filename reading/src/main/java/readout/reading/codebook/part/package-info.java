/**
 * What the entries and rules of the codebook are made of.
 *
 * <p>In: nothing; {@code readout.reading.codebook} makes them of the files. Out: conditions and their terms, examples and
 * what they expect, words of the grammar, weights. They know no file, no entry and no sentence.
 */
@NullMarked
package readout.reading.codebook.part;

import org.jspecify.annotations.NullMarked;

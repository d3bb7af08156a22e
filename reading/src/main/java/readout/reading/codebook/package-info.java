/**
 * What words mean, as experts write it: the files of {@code codebook/} read into lexicon entries.
 *
 * <p>In: YAML files, from a folder or from the class path. Out: an immutable {@link readout.reading.codebook.Codebook}, or
 * all faults of all files at once, each with file, line and column. Knows the format of {@code docs/codebook.md}; knows
 * no graph, no text and no party.
 */
@NullMarked
package readout.reading.codebook;

import org.jspecify.annotations.NullMarked;

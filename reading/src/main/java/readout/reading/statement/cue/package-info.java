/**
 * The words that attribute, as {@code attribution.yaml} gives them.
 *
 * <p>In: the codebook's file. Out: immutable {@link readout.reading.statement.cue.Cues}, or all its faults at once. A
 * {@link readout.reading.statement.cue.Cue} says which words report speech, how the speaker stands to it
 * ({@link readout.reading.statement.cue.Stance}) and where what is said can stand. Nothing here sees a sentence's grammar.
 */
@NullMarked
package readout.reading.statement.cue;

import org.jspecify.annotations.NullMarked;

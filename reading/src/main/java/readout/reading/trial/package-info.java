/**
 * The codebook on trial: every entry's examples and counter-examples, read by the reader itself.
 *
 * <p>In: a codebook and a way to read a text. Out: an {@link readout.reading.trial.Exam} an entry, which gives an {@link
 * readout.reading.trial.Outcome} an example. This is what keeps the codebook and the coder from drifting apart; it runs as
 * a test and as {@code readout codebook check}.
 */
@NullMarked
package readout.reading.trial;

import org.jspecify.annotations.NullMarked;

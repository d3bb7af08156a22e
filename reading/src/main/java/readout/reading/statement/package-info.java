/**
 * What is said in an article, by whom, to whom, through what and when: direct, indirect and mixed speech.
 *
 * <p>In: a parsed {@link readout.model.syntax.Document}, mentions and time expressions. Out:
 * {@link readout.model.event.Statement}s. A {@link readout.reading.statement.saying.Saying} is what one sentence says with one cue;
 * statements are put together from sayings and quotations over the whole text. Which words report speech is in the
 * codebook's {@code attribution.yaml} ({@link readout.reading.statement.cue.Cues}). This package knows no event.
 */
@NullMarked
package readout.reading.statement;

import org.jspecify.annotations.NullMarked;

/**
 * Events: lexicon entries matched on dependency graphs.
 *
 * <p>In: parsed sentences, the mentions in them, the codebook. Out: {@link readout.reading.Occurrence}s with their type,
 * parties and status. Three steps are kept apart: a {@link readout.reading.frame.Frame} says what stands around a word
 * (active, passive, control, light verbs, nominals: all grammar is here and none in the entries); the
 * {@link readout.reading.event.Matcher} proposes entries whose conditions hold; {@link readout.reading.event.Events}
 * chooses among them and links speech acts to their content. Knows no time, no place and no source.
 */
@NullMarked
package readout.reading.event;

import org.jspecify.annotations.NullMarked;

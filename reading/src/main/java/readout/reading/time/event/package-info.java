/**
 * The time of an event, from the words around it.
 *
 * <p>In: an occurrence in its parsed sentence, the times of the scene, whether the text is an official one. Out: a
 * {@link readout.model.time.When} with the expressions it rests on. Which expression belongs to which word is decided by
 * how far they are apart in the dependency graph, and by what stands between them. Knows no word of a language but by the
 * codebook's lists.
 */
@NullMarked
package readout.reading.time.event;

import org.jspecify.annotations.NullMarked;

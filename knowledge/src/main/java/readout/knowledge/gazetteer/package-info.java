/**
 * One scan that finds every name the knowledge base holds in a sentence.
 *
 * <p>In: the tokens of a sentence. Out: the longest matches as {@link readout.knowledge.gazetteer.Hit}s, left to right,
 * each with everything that bears the name. Common words that are also names match only as the lists of blocked words
 * allow. Which entity is meant is decided by {@code reading}.
 */
@NullMarked
package readout.knowledge.gazetteer;

import org.jspecify.annotations.NullMarked;

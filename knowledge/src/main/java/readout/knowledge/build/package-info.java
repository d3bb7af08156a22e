/**
 * Makes the index of the knowledge base from the data files; the build runs it, readers never do.
 *
 * <p>In: the folder {@code knowledge/data}. Out: {@link readout.knowledge.index.Index#NAME}. {@link
 * readout.knowledge.build.BuildIndex} is the one way in. What a file's columns mean is known here alone.
 */
@NullMarked
package readout.knowledge.build;

import org.jspecify.annotations.NullMarked;

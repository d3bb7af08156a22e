/**
 * Many articles to readouts: in order, in parallel, in bounded memory; a failure never stops the rest.
 *
 * <p>In: {@link readout.article.Input}s. Out: an {@link readout.pipeline.Outcome} each, in input order. This is where the
 * rooms are put together ({@link readout.pipeline.Readers}); it knows no format and no terminal.
 */
@NullMarked
package readout.pipeline;

import org.jspecify.annotations.NullMarked;

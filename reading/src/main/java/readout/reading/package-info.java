/**
 * From sentences to a readout: who did what to whom, when, where, according to whom, and whether it happened.
 *
 * <p>In: a {@link readout.model.syntax.Document}, the knowledge base and the codebook. Out: a
 * {@link readout.model.event.Readout}. {@link readout.reading.Reader} lists the stages in order; each is one package with
 * one way in, stateless, from values to values, and calls no later one. What words mean is in the codebook, never in the
 * code. This package knows no database, no network and no parser behind language's interface.
 */
@NullMarked
package readout.reading;

import org.jspecify.annotations.NullMarked;

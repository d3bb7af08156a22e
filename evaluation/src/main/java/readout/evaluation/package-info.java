/** Scorers and peers: the only module that knows corpora. */
@NullMarked
package readout.evaluation;

import org.jspecify.annotations.NullMarked;

/** The peers at work, on sentences of our own. */
@NullMarked
package readout.evaluation.peers;

import org.jspecify.annotations.NullMarked;

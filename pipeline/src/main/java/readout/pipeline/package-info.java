/** Many articles in order, in bounded memory: the composition root. */
@NullMarked
package readout.pipeline;

import org.jspecify.annotations.NullMarked;

/** Reading of annotated texts. */
@NullMarked
package readout.evaluation.timeml;

import org.jspecify.annotations.NullMarked;

/** How fast Readout reads, beside its peers in the same run. */
@NullMarked
package readout.evaluation.speed;

import org.jspecify.annotations.NullMarked;

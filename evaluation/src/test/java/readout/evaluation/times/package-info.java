/** Scoring of time expressions, on texts of our own with figures that another program gave. */
@NullMarked
package readout.evaluation.times;

import org.jspecify.annotations.NullMarked;

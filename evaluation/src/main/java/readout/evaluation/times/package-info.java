/**
 * How well and how fast time expressions are found, beside other taggers on the same texts.
 *
 * <p>In: TimeML files that people annotated, and taggers. Out: the measures of TempEval-3 task A with intervals by
 * bootstrap over texts, the errors by kind, and sentences a second. Knows no corpus by name and no peer.
 */
@NullMarked
package readout.evaluation.times;

import org.jspecify.annotations.NullMarked;

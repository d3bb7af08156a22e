/**
 * How well readouts agree with what careful readers took from the same texts.
 *
 * <p>In: annotated texts (one JSON file each, the form of {@code docs/evaluation.md}) and a reader. Out: precision, recall
 * and F1 of detection and type, and the share of right dyads, statuses, days, places and sources among the matched, with
 * intervals by bootstrap over texts. Matching is one to one and optimal. Knows no corpus by name.
 */
@NullMarked
package readout.evaluation.readouts;

import org.jspecify.annotations.NullMarked;

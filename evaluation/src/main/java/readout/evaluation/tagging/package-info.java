/**
 * What finds time expressions, as a measurement sees it.
 *
 * <p>In: a text. Out: its sentences with tokens and tags, and from them the expressions that a tagger marks; ours is one of
 * the taggers. Knows no peer and does not know which marks are right.
 */
@NullMarked
package readout.evaluation.tagging;

import org.jspecify.annotations.NullMarked;

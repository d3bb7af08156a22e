/**
 * What is on the page but not of the report.
 *
 * <p>In: the text. Out: the stretches to flag, by cues that stand in {@code boilerplate.txt}. Nothing is deleted.
 */
@NullMarked
package readout.article.boilerplate;

import org.jspecify.annotations.NullMarked;

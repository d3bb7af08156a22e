/**
 * Texts whose time expressions people marked.
 *
 * <p>In: TimeML files. Out: plain texts with the expressions' offsets, types and values, and the day each was written.
 * Knows no corpus by name, and nothing of who is measured on it.
 */
@NullMarked
package readout.evaluation.timeml;

import org.jspecify.annotations.NullMarked;

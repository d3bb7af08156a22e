/**
 * The table: a readout for a person at a terminal.
 *
 * <p>In: a readout and a {@link readout.views.Style}. Out: a timeline, what has no date, the disputes, the warnings, laid
 * out for the width. Status is told by sign and word, so that it survives without colour.
 */
@NullMarked
package readout.views.table;

import org.jspecify.annotations.NullMarked;

/**
 * Who held which office, from when to when.
 *
 * <p>In: the office-holder files, in order of precedence. Out: {@link readout.knowledge.office.Tenure}s by person and by
 * country and class. A row that was open on the day its source was read is only "last known" after that day. What a text
 * calls an office is the codebook's business.
 */
@NullMarked
package readout.knowledge.office;

import org.jspecify.annotations.NullMarked;

/**
 * From expressions to dates: what the slots of a match amount to, given the day of publication, the tense of the clause
 * and the date before.
 *
 * <p>In: matches of {@code grammar}, sentences, the day of publication. Out: {@link readout.model.time.Timex}. The order is:
 * matches become drafts, neighbouring drafts are joined ("9 a.m." and "on Tuesday"), drafts are resolved. All of it is
 * calendar arithmetic over java.time; which words mean what is the codebook's business. No clock is read.
 */
@NullMarked
package readout.reading.time.value;

import org.jspecify.annotations.NullMarked;

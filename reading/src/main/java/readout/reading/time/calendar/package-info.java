/**
 * Reckoning with the calendar: units, stretches of days, holidays, amounts that are not exact.
 *
 * <p>In: a unit or a stretch of time and what to do with it. Out: another one, or an EDTF value. It knows no sentence and no
 * expression: what the words mean is settled by {@code readout.reading.time.value}.
 */
@NullMarked
package readout.reading.time.calendar;

import org.jspecify.annotations.NullMarked;

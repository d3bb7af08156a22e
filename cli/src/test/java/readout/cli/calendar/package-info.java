/**
 * Calendars of several articles, through the whole program.
 *
 * <p>In: short articles of several days. Out: what stands in the calendar that the program writes, as text and as a
 * library reads it.
 */
@NullMarked
package readout.cli.calendar;

import org.jspecify.annotations.NullMarked;

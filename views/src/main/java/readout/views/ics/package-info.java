/**
 * Calendars after RFC 5545, written by biweekly.
 *
 * <p>In: readouts. Out: an event of the calendar for each appointment ({@link readout.views.calendar.Agenda}) with a date
 * that is no longer than a month. All-day unless the text gives the time of day. UIDs come from what was announced, so that
 * reading again, with more articles too, gives an update and no second event.
 */
@NullMarked
package readout.views.ics;

import org.jspecify.annotations.NullMarked;

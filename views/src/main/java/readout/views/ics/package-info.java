/**
 * Calendars after RFC 5545, written by biweekly.
 *
 * <p>In: a readout. Out: an event of the calendar for each event with a date that is no longer than a month. All-day
 * unless the text gives the time of day. The UID comes from the article and the words, so that reading again gives the
 * same calendar.
 */
@NullMarked
package readout.views.ics;

import org.jspecify.annotations.NullMarked;

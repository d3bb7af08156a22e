/**
 * Calendars after RFC 5545, written by biweekly.
 *
 * <p>In: readouts. Out: an event of the calendar for each event with a date that is no longer than a month, all-day unless
 * the text gives the time of day. What several articles tell of one event is one entry, whose SEQUENCE is raised with each
 * change ({@link readout.views.ics.Agenda} says when two tellings are of one event; a record that joins events for good
 * will take its place). The UID comes from the article and the words that told of it first, so that reading again, or
 * reading more, gives the same entry.
 */
@NullMarked
package readout.views.ics;

import org.jspecify.annotations.NullMarked;

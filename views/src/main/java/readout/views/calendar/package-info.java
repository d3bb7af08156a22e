/**
 * Which events of several articles are one appointment, and how it changed.
 *
 * <p>In: readouts, in any order. Out: appointments, each with the versions that its tellings gave it, the first announced
 * first. A small and cautious matching, for calendars only: when in doubt two appointments stay two. Knows no format; a
 * record that joins events for good takes the place of {@link readout.views.calendar.Agenda}.
 */
@NullMarked
package readout.views.calendar;

import org.jspecify.annotations.NullMarked;

package readout.views.ics;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import readout.model.event.Readout;
import readout.model.time.Edtf;
import readout.views.View;
import readout.views.calendar.Agenda;
import readout.views.calendar.Appointment;

/**
 * Events with a date, as a calendar. Of several articles it is one calendar, in which an appointment that they tell of
 * stands once, as it was told last.
 */
public final class IcsView implements View {
    private static final int MAX_DAYS = 31;
    private static final String PRODUCT = "-//Readout//Readout//EN";
    private static final String BEGIN =
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:" + PRODUCT + "\r\nCALSCALE:GREGORIAN\r\n";
    private static final String FIRST = "\r\nBEGIN:V";
    private static final String END = "END:VCALENDAR\r\n";

    @Override
    public String header() {
        return BEGIN;
    }

    @Override
    public String of(Readout readout) {
        Agenda agenda = new Agenda();
        agenda.add(readout);
        return of(agenda);
    }

    @Override
    public String footer() {
        return END;
    }

    /** The appointments of several articles, in order of time. */
    public String of(Agenda agenda) {
        Map<Appointment, String> ids = Uids.of(agenda.appointments());
        Zones zones = new Zones();
        ICalendar calendar = new ICalendar();
        ids.entrySet().stream()
                .filter(each -> isShown(each.getKey()))
                .sorted(Comparator.<Map.Entry<Appointment, String>, Edtf>comparing(
                                each -> each.getKey().now().when().orElseThrow(), Edtf.CHRONOLOGICAL)
                        .thenComparing(Map.Entry::getValue))
                .forEach(each -> calendar.addEvent(Component.of(each.getKey(), each.getValue(), zones)));
        zones.components().forEach(calendar::addComponent);
        String whole = Fold.fold(write(calendar));
        int first = whole.indexOf(FIRST);
        return first < 0 ? "" : whole.substring(first + 2, whole.lastIndexOf(END));
    }

    /** Whether it has a date that is no longer than a month. */
    private static boolean isShown(Appointment appointment) {
        Optional<Edtf> when = appointment.now().when();
        Optional<LocalDate> first = when.flatMap(Edtf::first);
        Optional<LocalDate> last = when.flatMap(Edtf::last);
        return first.isPresent() && last.isPresent() && ChronoUnit.DAYS.between(first.get(), last.get()) <= MAX_DAYS;
    }

    private static String write(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException("ics: writing to memory failed", e);
        }
        return text.toString();
    }
}

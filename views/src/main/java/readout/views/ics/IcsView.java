package readout.views.ics;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import readout.model.event.Readout;
import readout.model.time.Edtf;
import readout.views.View;
import readout.views.Wording;

/** Events with a date, as a calendar. */
public final class IcsView implements View {
    private static final String PRODUCT = "-//Readout//Readout//EN";
    private static final String BEGIN = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:" + PRODUCT + "\r\n";
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

    /** The events of several articles, each once. */
    public String of(Agenda agenda) {
        ICalendar calendar = new ICalendar();
        agenda.appointments().forEach(each -> calendar.addEvent(component(each)));
        String whole = Fold.fold(write(calendar));
        int first = whole.indexOf("BEGIN:VEVENT");
        return first < 0 ? "" : whole.substring(first, whole.lastIndexOf("END:VCALENDAR"));
    }

    @Override
    public String footer() {
        return END;
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

    private static VEvent component(Appointment appointment) {
        Telling last = appointment.tellings().getLast();
        Edtf when = appointment.when();
        VEvent component = new VEvent();
        component.setUid(uid(appointment.first()));
        component.setDateTimeStamp(midnight(last.published()));
        component.setLastModified(midnight(appointment.changed()));
        component.setSequence(appointment.sequence());
        time(component, when, when.first().orElseThrow(), when.last().orElseThrow());
        component.setSummary(appointment.first().summary());
        component.setDescription(description(appointment));
        component.addCategories(last.type().name(), appointment.status().word());
        component.setStatus(IcsStatus.of(appointment.status()).property());
        appointment.where().ifPresent(place -> component.setLocation(place.name()));
        last.url().ifPresent(component::setUrl);
        return component;
    }

    private static void time(VEvent component, Edtf when, LocalDate first, LocalDate last) {
        Optional<Instant> start = when.start();
        Optional<Instant> end = when.end();
        if (start.isPresent() && end.isPresent()) {
            component.setDateStart(new ICalDate(Date.from(start.get()), true));
            if (end.get().isAfter(start.get())) {
                component.setDateEnd(new ICalDate(Date.from(end.get()), true));
            }
        } else {
            component.setDateStart(day(first));
            component.setDateEnd(day(last.plusDays(1)));
        }
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(
                Date.from(day.atStartOfDay(ZoneOffset.systemDefault()).toInstant()), false);
    }

    /** A version 3 UUID of the article and the words that told of it first: the same on every reading. */
    private static String uid(Telling first) {
        String key = first.article() + "/" + first.type() + "/"
                + first.event().evidence().start() + "/"
                + first.event().evidence().end();
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + "@readout";
    }

    /** The day of publication, since a view reads no clock. */
    private static Date midnight(Optional<LocalDate> day) {
        return Date.from(
                day.orElse(LocalDate.EPOCH).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** What each article says of it, the latest first, with the time that it gave. */
    private static String description(Appointment appointment) {
        return appointment.tellings().reversed().stream()
                .map(telling -> "“" + telling.quote() + "”\n"
                        + (appointment.tellings().size() == 1
                                ? ""
                                : telling.event()
                                        .when()
                                        .edtf()
                                        .map(edtf -> Wording.time(edtf) + "\n")
                                        .orElse(""))
                        + telling.credit())
                .collect(Collectors.joining("\n\n"));
    }
}

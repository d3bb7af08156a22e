package readout.views.ics;

import biweekly.ICalDataType;
import biweekly.component.ICalComponent;
import biweekly.component.VEvent;
import biweekly.property.DateTimeStamp;
import biweekly.property.RawProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.model.event.Place;
import readout.model.event.Status;
import readout.model.time.Edtf;
import readout.model.time.EdtfDate;
import readout.model.time.EdtfInterval;
import readout.model.time.EdtfSet;
import readout.model.time.EdtfTime;
import readout.views.Wording;
import readout.views.calendar.Appointment;
import readout.views.calendar.Telling;
import readout.views.calendar.Version;

/** One appointment as a VEVENT. Times are written as text: the library would take them through the machine's zone. */
final class Component {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private Component() {}

    static VEvent of(Appointment appointment, String uid, Zones zones) {
        Version now = appointment.now();
        VEvent component = new VEvent();
        component.setUid(uid);
        Instant changed = now.by().at();
        component.removeProperties(DateTimeStamp.class);
        universal(component, "DTSTAMP", changed);
        universal(component, "CREATED", appointment.first().by().at());
        universal(component, "LAST-MODIFIED", changed);
        component.setSequence(appointment.versions().size() - 1);
        now.when().ifPresent(when -> time(component, when, now.zone(), zones));
        component.setSummary(summary(now));
        component.setDescription(description(appointment));
        component.addCategories(now.by().event().type().name(), now.status().word());
        component.setStatus(status(now.status()));
        now.where().map(Place::name).ifPresent(component::setLocation);
        now.by().url().ifPresent(component::setUrl);
        return component;
    }

    private static void time(VEvent component, Edtf when, Optional<String> zone, Zones zones) {
        Optional<EdtfTime> from = clock(when, true);
        Optional<EdtfTime> to = clock(when, false);
        if (from.isEmpty()
                || to.isEmpty()
                || from.get().offset().isPresent() != to.get().offset().isPresent()) {
            day(component, "DTSTART", when.first().orElseThrow());
            day(component, "DTEND", when.last().orElseThrow().plusDays(1));
            return;
        }
        clock(component, "DTSTART", from.get(), zone, zones);
        if (to.get().local().isAfter(from.get().local())) {
            clock(component, "DTEND", to.get(), zone, zones);
        }
    }

    /** The hour at which it begins or ends; empty if the text gives none. */
    private static Optional<EdtfTime> clock(Edtf when, boolean isBegin) {
        return switch (when) {
            case EdtfTime time -> Optional.of(time);
            case EdtfInterval interval ->
                (isBegin ? interval.from() : interval.to()).given().flatMap(end -> clock(end, isBegin));
            case EdtfDate date -> Optional.empty();
            case EdtfSet set -> Optional.empty();
        };
    }

    /** With its zone where it is known by name, else in universal time; without a zone it is that of the place. */
    private static void clock(VEvent component, String name, EdtfTime time, Optional<String> zone, Zones zones) {
        if (time.offset().isEmpty()) {
            component.addProperty(new RawProperty(name, LOCAL.format(time.local())));
            return;
        }
        Instant instant = time.local().toInstant(time.offset().get());
        Optional<ZoneId> region = zone.flatMap(Zones::region);
        if (region.isEmpty()) {
            universal(component, name, instant);
            return;
        }
        zones.use(region.get(), instant);
        RawProperty property = new RawProperty(name, LOCAL.format(LocalDateTime.ofInstant(instant, region.get())));
        property.setParameter("TZID", region.get().getId());
        component.addProperty(property);
    }

    private static void universal(ICalComponent component, String name, Instant instant) {
        component.addProperty(
                new RawProperty(name, LOCAL.format(LocalDateTime.ofInstant(instant, ZoneOffset.UTC)) + "Z"));
    }

    private static void day(VEvent component, String name, LocalDate day) {
        component.addProperty(new RawProperty(name, ICalDataType.DATE, day.format(DateTimeFormatter.BASIC_ISO_DATE)));
    }

    /** Type and parties; the status too unless it took place, since calendars hardly show theirs. */
    private static String summary(Version now) {
        Telling by = now.by();
        String status =
                now.status() == Status.HAPPENED ? "" : " (" + now.status().word() + ")";
        return by.kind() + ": " + by.parties() + status;
    }

    /** What the last article says that changed it, then what was said before, newest first. */
    private static String description(Appointment appointment) {
        return appointment.versions().reversed().stream()
                .map(version -> told(version, version.equals(appointment.now())))
                .collect(Collectors.joining("\n\n"));
    }

    private static String told(Version version, boolean isNow) {
        Telling by = version.by();
        String time = version.when().map(Wording::time).orElse("time unknown")
                + version.where().map(place -> ", " + place.name()).orElse("");
        return (isNow ? "" : "Before: " + version.status().word() + ", " + time + "\n")
                + "“" + by.quote() + "”\n"
                + (by.sources().isEmpty() ? "" : "According to " + by.sources() + "\n")
                + (isNow ? version.status().word() + (by.heading().isEmpty() ? "" : "; ") : "")
                + by.heading();
    }

    private static biweekly.property.Status status(Status status) {
        return switch (status) {
            case CALLED_OFF, DENIED -> biweekly.property.Status.cancelled();
            case HAPPENED, ONGOING -> biweekly.property.Status.confirmed();
            case PLANNED, CONDITIONAL, DEMANDED, THREATENED, ALLEGED -> biweekly.property.Status.tentative();
        };
    }
}

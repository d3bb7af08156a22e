package readout.views.ics;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Status;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import readout.model.event.Event;
import readout.model.event.Readout;
import readout.model.text.Article;
import readout.model.time.Edtf;
import readout.views.View;
import readout.views.Wording;

/** Events with a date, as a calendar. */
public final class IcsView implements View {
    private static final int MAX_DAYS = 31;
    private static final String PRODUCT = "-//Readout//Readout//EN";
    private static final String BEGIN = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:" + PRODUCT + "\r\n";
    private static final String END = "END:VCALENDAR\r\n";

    @Override
    public String header() {
        return BEGIN;
    }

    @Override
    public String of(Readout readout) {
        ICalendar calendar = new ICalendar();
        readout.events().stream()
                .filter(event -> event.sameAs().isEmpty())
                .forEach(event -> component(readout.article(), event).ifPresent(calendar::addEvent));
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

    private static Optional<VEvent> component(Article article, Event event) {
        Optional<Edtf> when = event.when().edtf();
        Optional<LocalDate> first = when.flatMap(Edtf::first);
        Optional<LocalDate> last = when.flatMap(Edtf::last);
        if (first.isEmpty() || last.isEmpty() || ChronoUnit.DAYS.between(first.get(), last.get()) > MAX_DAYS) {
            return Optional.empty();
        }
        VEvent component = new VEvent();
        component.setUid(uid(article, event));
        component.setDateTimeStamp(stamp(article));
        component.setSequence(0);
        time(component, when.get(), first.get(), last.get());
        component.setSummary(Wording.kind(event) + ": " + Wording.dyad(article, event));
        component.setDescription(description(article, event));
        component.addCategories(event.type().name(), event.status().word());
        component.setStatus(status(event));
        event.where().ifPresent(place -> component.setLocation(place.name()));
        article.url().ifPresent(component::setUrl);
        return Optional.of(component);
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

    /** A version 3 UUID of the article and the words: the same on every reading. */
    private static String uid(Article article, Event event) {
        String key = article.id() + "/" + event.type() + "/" + event.evidence().start() + "/"
                + event.evidence().end();
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + "@readout";
    }

    /** The day of publication, since a view reads no clock. */
    private static Date stamp(Article article) {
        LocalDate day = article.published().edtf().flatMap(Edtf::last).orElse(LocalDate.EPOCH);
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static String description(Article article, Event event) {
        String sources = Wording.sources(event);
        return "“" + event.evidence().in(article) + "”\n"
                + (sources.isEmpty() ? "" : "According to " + sources + "\n")
                + event.status().word()
                + Wording.heading(article).map(heading -> "; " + heading).orElse("")
                + article.url().map(url -> " " + url).orElse("");
    }

    private static Status status(Event event) {
        return switch (event.status()) {
            case CALLED_OFF, DENIED -> Status.cancelled();
            case HAPPENED, ONGOING -> Status.confirmed();
            case PLANNED, CONDITIONAL, DEMANDED, THREATENED, ALLEGED -> Status.tentative();
        };
    }
}

package readout.views.ics;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.util.ICalDate;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import readout.model.event.Event;
import readout.model.event.EventType;
import readout.model.event.Party;
import readout.model.event.PartyKind;
import readout.model.event.Readout;
import readout.model.event.Status;
import readout.model.text.Article;
import readout.model.text.Published;
import readout.model.time.Basis;
import readout.model.time.Edtf;
import readout.model.time.Precision;
import readout.model.time.When;
import readout.views.Samples;
import readout.views.calendar.Agenda;

/** One calendar of several articles, read by two libraries. */
class SeveralArticlesTest {
    private static final Party PERU = Party.of("Peru", "PER", PartyKind.STATE, Samples.span("Peru"));
    private static final Party SAO_TOME =
            Party.of("São Tomé and Príncipe", "STP", PartyKind.STATE, Samples.span("São Tomé"));
    private static final Party CHILE = Party.of("Chile", "CHL", PartyKind.STATE, Samples.span("Chile"));

    private static Readout told(String published, Event... events) {
        Article sample = Samples.article("São Tomé, \"talks\"; again");
        Article article = new Article(
                Integer.toHexString(published.hashCode()).repeat(8),
                published,
                sample.source(),
                sample.url(),
                sample.title(),
                sample.authors(),
                sample.publisher(),
                sample.language(),
                Published.stated(Edtf.parse(published)),
                Optional.empty(),
                sample.text(),
                sample.sections(),
                sample.boilerplate());
        return Samples.readout(article, List.of(events));
    }

    private static Samples.Draft talks(String id, Status status, When when, Party other) {
        return Samples.event(
                id,
                EventType.CONSULT,
                status,
                List.of(PERU, other),
                List.of(),
                when,
                "São Tomé will meet it in Arequipa");
    }

    private static When at(String edtf, String zone) {
        return new When(
                Optional.of(Edtf.parse(edtf)),
                Optional.of(Precision.MINUTE),
                Optional.of(zone),
                Optional.empty(),
                Basis.STATED,
                List.of());
    }

    private static String text(Readout... readouts) {
        Agenda agenda = new Agenda();
        for (Readout readout : readouts) {
            agenda.add(readout);
        }
        IcsView view = new IcsView();
        return view.header() + view.of(agenda) + view.footer();
    }

    private static Calendar strictly(String text) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().getEntries()).isEmpty();
        return calendar;
    }

    private static String history() {
        return text(
                told(
                        "2022-01-03",
                        talks("e1", Status.PLANNED, at("2022-03-28T10:00+02:00", "Europe/Rome"), SAO_TOME)
                                .build(),
                        talks(
                                        "e2",
                                        Status.PLANNED,
                                        at("2022-11-07T09:00-05:00/2022-11-07T11:30-05:00", "America/New_York"),
                                        CHILE)
                                .build()),
                told(
                        "2022-01-10",
                        talks("e1", Status.PLANNED, at("2022-03-28T15:30+02:00", "Europe/Rome"), SAO_TOME)
                                .build(),
                        talks("e2", Status.CALLED_OFF, Samples.day("2022-11-07"), CHILE)
                                .build()),
                told(
                        "1955-05-02",
                        talks("e1", Status.HAPPENED, at("1955-05-01T10:00+05:30", "Asia/Kolkata"), CHILE)
                                .build(),
                        talks("e2", Status.HAPPENED, at("1955-05-01T10:00+01:00", "+01:00"), SAO_TOME)
                                .build(),
                        talks("e3", Status.PLANNED, Samples.day("1955-05-20T08:00"), SAO_TOME)
                                .build()));
    }

    @Test
    void two_libraries_read_the_same_out_of_every_entry() throws Exception {
        String text = history();
        ICalendar loosely = Biweekly.parse(text).first();
        assertThat(loosely.validate(ICalVersion.V2_0)).isEmpty();
        List<VEvent> events = strictly(text).getComponents("VEVENT");
        assertThat(events).hasSize(5).hasSameSizeAs(loosely.getEvents());
        for (int i = 0; i < events.size(); i++) {
            biweekly.component.VEvent other = loosely.getEvents().get(i);
            assertThat(texts(events.get(i))).isEqualTo(texts(other));
            assertThat(start(events.get(i))).isEqualTo(start(loosely, other));
        }
    }

    @Test
    void hours_have_their_zone_and_its_changes_of_the_clock() throws Exception {
        List<VEvent> events = strictly(history()).getComponents("VEVENT");
        assertThat(events.stream().map(SeveralArticlesTest::start))
                .containsExactly(
                        "1955-05-01T04:30:00Z",
                        "1955-05-01T09:00:00Z",
                        "1955-05-20T08:00",
                        "2022-03-28T13:30:00Z",
                        "2022-11-07T14:00:00Z");
        assertThat(history().split("BEGIN:VTIMEZONE")).hasSize(1 + 3);
    }

    @Test
    void what_changed_is_told_with_what_stood_before() throws Exception {
        VEvent moved = strictly(history()).<VEvent>getComponents("VEVENT").get(3);
        assertThat(texts(moved))
                .containsEntry("STATUS", "TENTATIVE")
                .containsEntry("SEQUENCE", "1")
                .containsEntry("LAST-MODIFIED", "20220110T000000Z");
        assertThat(texts(moved).get("DESCRIPTION"))
                .containsSubsequence("“São Tomé will meet it in Arequipa”", "published 2022-01-10", "Before: planned,")
                .containsSubsequence("Before: planned, 2022-03-28T10:00+02:00", "published 2022-01-03");
        VEvent off = strictly(history()).<VEvent>getComponents("VEVENT").get(4);
        assertThat(texts(off)).containsEntry("STATUS", "CANCELLED").containsEntry("SEQUENCE", "1");
    }

    @Test
    void an_event_that_its_article_tells_again_with_the_day_has_it() throws Exception {
        Event first = talks("e1", Status.PLANNED, When.unknown(), CHILE).build();
        Event again = talks("e2", Status.PLANNED, Samples.day("2022-03-02"), CHILE)
                .sameAs("e1")
                .build();
        List<VEvent> events = strictly(text(told("2022-01-03", first, again))).getComponents("VEVENT");
        assertThat(events.stream().map(SeveralArticlesTest::start)).containsExactly("2022-03-02");
    }

    private static Map<String, String> texts(VEvent event) {
        Map<String, String> texts = new TreeMap<>();
        for (String name :
                List.of("UID", "SUMMARY", "DESCRIPTION", "STATUS", "SEQUENCE", "LAST-MODIFIED", "CATEGORIES", "URL")) {
            event.getProperty(name).map(Property::getValue).ifPresent(value -> texts.put(name, value));
        }
        return texts;
    }

    private static Map<String, String> texts(biweekly.component.VEvent event) {
        Map<String, String> texts = new TreeMap<>();
        texts.put("UID", event.getUid().getValue());
        texts.put("SUMMARY", event.getSummary().getValue());
        texts.put("DESCRIPTION", event.getDescription().getValue());
        texts.put("STATUS", event.getStatus().getValue());
        texts.put("SEQUENCE", event.getSequence().getValue().toString());
        texts.put("LAST-MODIFIED", stamp(event.getLastModified().getValue().toInstant()));
        texts.put(
                "CATEGORIES", String.join(",", event.getCategories().getFirst().getValues()));
        texts.put("URL", event.getUrl().getValue());
        return texts;
    }

    private static String stamp(Instant instant) {
        return DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
                .format(instant.atOffset(ZoneOffset.UTC));
    }

    /** An instant where the zone is known, else the local day or time. */
    private static String start(VEvent event) {
        Object start = event.getDateTimeStart().getDate();
        return switch (start) {
            case ZonedDateTime zoned -> zoned.toInstant().toString();
            case OffsetDateTime universal -> universal.toInstant().toString();
            default -> start.toString();
        };
    }

    private static String start(ICalendar calendar, biweekly.component.VEvent event) {
        ICalDate start = event.getDateStart().getValue();
        if (!calendar.getTimezoneInfo().isFloating(event.getDateStart())) {
            return start.toInstant().toString();
        }
        return LocalDateTime.parse(
                        start.getRawComponents().toString(true, false),
                        DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT))
                .toString();
    }
}

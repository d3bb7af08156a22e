package readout.views.ics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.event.Event;
import readout.model.event.EventType;
import readout.model.event.Readout;
import readout.model.event.Status;
import readout.views.Samples;

/** Read back, and held to RFC 5545, by another library than the one that writes. */
class IcsViewTest {
    private static final IcsView VIEW = new IcsView();

    private static String text(Readout... readouts) {
        StringBuilder text = new StringBuilder(VIEW.header());
        for (Readout readout : readouts) {
            text.append(VIEW.of(readout));
        }
        return text.append(VIEW.footer()).toString();
    }

    private static List<VEvent> components(Readout... readouts) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text(readouts)));
        assertThat(calendar.validate().getEntries()).isEmpty();
        return calendar.getComponents("VEVENT");
    }

    private static String value(VEvent component, String property) {
        return component.getProperty(property).map(Property::getValue).orElse("");
    }

    private static Readout dated(Status status, String edtf) {
        Event event = Samples.event(
                        "e1", EventType.CONSULT, status, List.of(), List.of(), Samples.day(edtf), "rang Peru | Bolivia")
                .build();
        return Samples.readout(Samples.article("Andes"), List.of(event));
    }

    @Test
    void a_call_has_its_minutes_in_its_zone() throws Exception {
        VEvent call = components(Samples.readout()).getFirst();

        assertThat(value(call, "DTSTART")).isEqualTo("20211230T153500");
        assertThat(value(call, "DTEND")).isEqualTo("20211230T162500");
        assertThat(call.getProperty("DTSTART").orElseThrow().getParameter("TZID"))
                .map(Object::toString)
                .contains("TZID=America/Lima");
        assertThat(value(call, "SUMMARY")).isEqualTo("CONSULT phone: CHL Chile → PER Peru");
        assertThat(value(call, "STATUS")).isEqualTo("CONFIRMED");
    }

    @Test
    void a_plan_for_a_month_is_whole_days_tentative_and_has_its_place() throws Exception {
        VEvent meeting = components(Samples.readout()).getLast();

        assertThat(value(meeting, "DTSTART")).isEqualTo("20220301");
        assertThat(value(meeting, "DTEND")).isEqualTo("20220401");
        assertThat(value(meeting, "STATUS")).isEqualTo("TENTATIVE");
        assertThat(value(meeting, "LOCATION")).isEqualTo("Arequipa");
        assertThat(value(meeting, "CATEGORIES")).isEqualTo("CONSULT,planned");
        assertThat(value(meeting, "DESCRIPTION"))
                .contains("“São Tomé will meet it”")
                .contains("According to ministry (PER)")
                .contains("https://example.org/andes?a=1&b=2");
    }

    @Test
    void what_has_no_date_is_not_in_the_calendar() throws Exception {
        assertThat(components(Samples.readout())).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"2021-12-20/2022-02-20", "../2021-12-30", "2021", "2015/.."})
    void neither_is_what_may_be_on_any_of_many_days(String edtf) throws Exception {
        assertThat(text(dated(Status.HAPPENED, edtf))).doesNotContain("VEVENT");
    }

    @Test
    void what_is_told_twice_stands_there_once() throws Exception {
        Event again = Samples.event(
                        "e2",
                        EventType.CONSULT,
                        Status.PLANNED,
                        List.of(),
                        List.of(),
                        Samples.day("2022-03-02"),
                        "in Arequipa, in March")
                .sameAs("e1")
                .build();

        assertThat(text(Samples.readout(Samples.article("Andes"), List.of(again))))
                .doesNotContain("VEVENT");
    }

    @ParameterizedTest
    @CsvSource({
        "HAPPENED,CONFIRMED",
        "ONGOING,CONFIRMED",
        "PLANNED,TENTATIVE",
        "CALLED_OFF,CANCELLED",
        "DENIED,CANCELLED"
    })
    void the_status_is_the_calendars_nearest(Status status, String word) throws Exception {
        assertThat(value(components(dated(status, "2022-01-10")).getFirst(), "STATUS"))
                .isEqualTo(word);
    }

    @Test
    void ids_are_one_an_event_and_the_same_on_every_reading() throws Exception {
        List<String> once = components(Samples.readout()).stream()
                .map(each -> value(each, "UID"))
                .toList();
        List<String> again = components(Samples.readout()).stream()
                .map(each -> value(each, "UID"))
                .toList();

        assertThat(once).isEqualTo(again).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void lines_are_short_end_as_the_rfc_has_them_and_several_articles_are_one_calendar() throws Exception {
        String text = text(Samples.readout(), Samples.readout());

        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75))
                .filteredOn(line -> line.equals("BEGIN:VCALENDAR"))
                .hasSize(1);
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void the_zone_and_the_locale_of_the_machine_change_nothing() {
        String here = text(Samples.readout());
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            for (String id : List.of("Asia/Tokyo", "America/Los_Angeles", "Pacific/Apia")) {
                TimeZone.setDefault(TimeZone.getTimeZone(id));
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                assertThat(text(Samples.readout())).isEqualTo(here);
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }
}

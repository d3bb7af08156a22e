package readout.cli.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A calendar with all that ours can hold, held to RFC 5545 and imported. */
class ImportTest {
    private static final List<String> ARTICLES = List.of(
            "2021-12-30: U.S. President Joe Biden called Russian President Vladimir Putin on Thursday at 3:35 p.m. ET.",
            "2022-07-02: French President Emmanuel Macron will call Ukrainian President Volodymyr Zelenskiy on July 4"
                    + " at 9:30 a.m. CET.",
            "1999-06-01: India and Pakistan will hold talks in Lahore on June 12.",
            "1999-06-13: India and Pakistan held talks in Lahore on Saturday; “the Śrīnagar road, closed since May; the"
                    + " bridge at Ūrī\\Chakothi”, was not spoken of.",
            "2010-09-01: Côte d'Ivoire's President Laurent Gbagbo will meet São Tomé and Príncipe's President Fradique"
                    + " de Menezes, Togo's President Faure Gnassingbé and Cape Verde's President Pedro Pires in"
                    + " Yamoussoukro on September 15.",
            "2010-09-08: Norway and Japan will meet in Tromsø on September 20 at 10 a.m.",
            "2014-03-01: Chile will hold a drill with Peru off Arica in April.",
            "1971-09-06: Zambian President Kenneth Kaunda will meet Tanzanian President Julius Nyerere in Mbeya on"
                    + " Friday.",
            "1971-09-08: Zambian President Kenneth Kaunda has called off his meeting with Tanzanian President Julius"
                    + " Nyerere on Friday.");

    @TempDir
    private static Path folder;

    @Test
    void it_is_valid_by_a_library_and_by_the_letter() throws Exception {
        String text = Calendars.written(folder, ARTICLES);
        assertThat(Rfc5545.faults(text)).isEmpty();
        assertThat(Biweekly.parse(text).first().validate(ICalVersion.V2_0)).isEmpty();
        assertThat(Calendars.values(text, "STATUS")).contains("TENTATIVE", "CONFIRMED", "CANCELLED");
        assertThat(text).contains("BEGIN:VTIMEZONE\r\n", "DTSTART;VALUE=DATE:", "DTSTART;TZID=");
    }

    @Test
    void the_letter_is_minded() {
        List<String> lines = List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:x",
                "BEGIN:VEVENT",
                "DTSTART;TZID=A/B:20200101T000000",
                "STATUS:MAYBE",
                "SUMMARY:a, b",
                "END:VEVENT",
                "END:VCALENDAR",
                "");
        assertThat(Rfc5545.faults(String.join("\r\n", lines))).hasSize(6);
        assertThat(Rfc5545.faults("BEGIN:VCALENDAR\r\nX" + "é".repeat(40) + "\r\n"))
                .hasSize(3);
    }

    @Test
    void a_time_in_a_zone_is_the_instant_that_the_text_means() throws Exception {
        ICalendar calendar = Biweekly.parse(Calendars.written(folder, ARTICLES)).first();
        assertThat(calendar.getEvents().stream()
                        .filter(event -> event.getDateStart().getValue().hasTime())
                        .map(event -> event.getDateStart().getValue().toInstant()))
                .contains(Instant.parse("2021-12-30T20:35:00Z"));
    }
}

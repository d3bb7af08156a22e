package readout.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.cli.Ran;

/** What becomes of a plan, told by articles of several days, through the whole program. */
class CalendarTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> KEPT = List.of("SEQUENCE", "STATUS", "DTSTART;VALUE=DATE");

    @TempDir
    private Path folder;

    private String calendar(List<String> articles) throws Exception {
        Path file = folder.resolve("articles.jsonl");
        List<String> lines = new ArrayList<>();
        for (String article : articles) {
            String[] parts = article.split(":", 2);
            lines.add(MAPPER.writeValueAsString(Map.of(
                    "id",
                    "a" + Integer.toHexString(article.hashCode()),
                    "published",
                    parts[0].strip(),
                    "language",
                    "en",
                    "title",
                    "Wire",
                    "text",
                    parts[1].strip())));
        }
        Files.write(file, lines);
        return Ran.of("", "read", file.toString(), "--format", "ics").out();
    }

    /** {@code 20190325 TENTATIVE 1} for each entry about a meeting. */
    private static List<String> meetings(String calendar) {
        return Arrays.stream(calendar.split("BEGIN:VEVENT"))
                .skip(1)
                .filter(entry -> entry.contains("SUMMARY:CONSULT"))
                .map(entry ->
                        value(entry, KEPT.get(2)) + " " + value(entry, KEPT.get(1)) + " " + value(entry, KEPT.get(0)))
                .toList();
    }

    private static String value(String entry, String property) {
        return entry.lines()
                .filter(line -> line.startsWith(property + ":"))
                .map(line -> line.substring(property.length() + 1))
                .findFirst()
                .orElse("");
    }

    private static List<String> ids(String calendar) {
        return calendar.lines().filter(line -> line.startsWith("UID:")).toList();
    }

    private static List<String> list(String text, String mark) {
        return Stream.of(text.split(mark)).map(String::strip).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-03-12: The foreign ministers of Kenya and Ethiopia will meet in Djibouti on 20 March. #"
                    + " 2019-03-15: The meeting of the foreign ministers of Kenya and Ethiopia, planned for 20 March,"
                    + " has been moved to 25 March, Nairobi said. | 20190325 TENTATIVE 1",
                "2007-05-02: Chile and Peru will hold talks in Lima on 14 May. # 2007-05-10: Chile has called off the"
                        + " talks with Peru on 14 May. | 20070514 CANCELLED 1",
                "1999-06-01: India and Pakistan will hold talks in Lahore on June 12. # 1999-06-13: India and Pakistan"
                        + " held talks in Lahore on Saturday. | 19990612 CONFIRMED 1",
                "2021-11-02: Australia and Fiji will meet in Suva on 16 November. # 2021-11-12: The meeting between"
                        + " Australia and Fiji has been cancelled. | 20211116 CANCELLED 1",
                "2008-08-10: Georgia and Russia will hold talks in Geneva on 15 October. # 2008-10-15: Georgia and"
                        + " Russia held talks in Geneva on Wednesday. | 20081015 CONFIRMED 1",
                "2011-04-04: Thailand and Cambodia will hold talks in Bogor on 7 April. # 2011-04-06: The talks"
                    + " between Thailand and Cambodia on 7 April were postponed to 10 April. | 20110410 TENTATIVE 1",
                "2013-01-08: Serbia and Kosovo will hold talks in Brussels on 17 January. # 2013-01-09: Serbia and"
                        + " Kosovo will hold talks in Brussels on 17 January. | 20130117 TENTATIVE 0",
                "2014-09-01: President Putin and Chancellor Merkel will meet in Minsk on 10 September. # 2014-09-05:"
                    + " President Putin and Chancellor Merkel will meet in Minsk on 17 September. | 20140910 TENTATIVE"
                    + " 0 # 20140917 TENTATIVE 0",
                "2015-02-03: The foreign ministers of Egypt and Sudan will meet in Cairo on 10 February. # 2015-02-05:"
                    + " The presidents of Egypt and Sudan will meet in Khartoum on 20 February. | 20150210 TENTATIVE 0"
                    + " # 20150220 TENTATIVE 0",
                "2003-06-02: Norway and Sri Lanka will meet in Oslo on June 9. # 2003-06-03: Norway and Japan will"
                        + " meet in Tokyo on June 9. | 20030609 TENTATIVE 0 # 20030609 TENTATIVE 0",
                "1997-03-01: Zambia and Angola will hold talks in Lusaka on 10 March. # 1997-09-01: Zambia and Angola"
                        + " will hold talks in Lusaka on 10 September. | 19970310 TENTATIVE 0 # 19970910 TENTATIVE 0",
                "2016-04-01: Iran and Oman will meet in Muscat on 9 April. # 2016-04-05: Iran and Oman will meet in"
                        + " Muscat on 12 April. # 2016-04-08: Iran has called off the meeting with Oman. | 20160409"
                        + " TENTATIVE 0 # 20160412 TENTATIVE 0",
            })
    void a_plan_is_one_entry_with_what_became_of_it_and_look_alikes_stay_two(String articles, String expected)
            throws Exception {
        assertThat(meetings(calendar(list(articles, "#")))).containsExactlyElementsOf(list(expected, "#"));
    }

    @Test
    void articles_in_any_order_give_the_same_bytes() throws Exception {
        List<String> articles = List.of(
                "2019-03-12: The foreign ministers of Kenya and Ethiopia will meet in Djibouti on 20 March.",
                "2019-03-15: The meeting of the foreign ministers of Kenya and Ethiopia, planned for 20 March, has"
                        + " been moved to 25 March.",
                "2019-03-22: Kenya has called off the meeting with Ethiopia on 25 March.");
        String once = calendar(articles);
        List<String> turned = new ArrayList<>(articles);
        Collections.reverse(turned);
        assertThat(meetings(once)).containsExactly("20190325 CANCELLED 2");
        assertThat(calendar(turned)).isEqualTo(once);
    }

    @Test
    void a_later_article_changes_the_entry_under_the_id_that_it_had() throws Exception {
        String plan = "2019-03-12: Kenya and Ethiopia will meet in Djibouti on 20 March.";
        String change = "2019-03-18: Kenya has called off the meeting with Ethiopia on 20 March.";
        String before = calendar(List.of(plan));
        String after = calendar(List.of(plan, change));
        assertThat(ids(after)).hasSize(1).isEqualTo(ids(before));
        assertThat(after.replace("\r\n ", ""))
                .contains("“Kenya and Ethiopia will meet in Djibouti on 20 March”")
                .contains("“Kenya has called off the meeting with Ethiopia on 20 March”");
    }
}

package readout.cli.calendar;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import readout.cli.Ran;

/** Articles written {@code 2019-03-12: text}, and the calendar that the program makes of them. */
final class Calendars {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Calendars() {}

    /** The calendar, its folded lines joined. */
    static String of(Path folder, List<String> articles) throws IOException {
        return written(folder, articles).replace("\r\n ", "");
    }

    /** The calendar as it is written. */
    static String written(Path folder, List<String> articles) throws IOException {
        Path file = folder.resolve("articles.jsonl");
        Files.write(file, articles.stream().map(Calendars::line).toList());
        return Ran.of("", "read", file.toString(), "--format", "ics").out();
    }

    private static String line(String article) {
        String[] parts = article.split(":", 2);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", "a" + Integer.toHexString(article.hashCode()));
        fields.put("published", parts[0].strip());
        fields.put("language", "en");
        fields.put("title", "Wire");
        fields.put("text", parts[1].strip());
        return MAPPER.valueToTree(fields).toString();
    }

    /** Start, status and sequence of each entry, in order: {@code 20190325 TENTATIVE 1}. */
    static List<String> entries(String calendar) {
        return events(calendar)
                .map(event -> value(event, "DTSTART") + " " + value(event, "STATUS") + " " + value(event, "SEQUENCE"))
                .toList();
    }

    /** The values of a property, one an entry. */
    static List<String> values(String calendar, String property) {
        return events(calendar).map(event -> value(event, property)).toList();
    }

    /** The pieces of a row. */
    static List<String> list(String text) {
        return Stream.of(text.split("#")).map(String::strip).toList();
    }

    private static Stream<String> events(String calendar) {
        return Arrays.stream(calendar.split("BEGIN:VEVENT")).skip(1);
    }

    private static String value(String event, String property) {
        List<String> values = new ArrayList<>(event.lines()
                .takeWhile(line -> !line.equals("END:VEVENT"))
                .filter(line -> line.startsWith(property + ":") || line.startsWith(property + ";"))
                .map(line -> line.substring(line.indexOf(':') + 1))
                .toList());
        return values.isEmpty() ? "" : values.getFirst();
    }
}

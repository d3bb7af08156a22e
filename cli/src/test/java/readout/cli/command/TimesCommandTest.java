package readout.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import readout.cli.Ran;

/** What one format says the other says too; TimeML is read back by the JDK's own parser. */
class TimesCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> TEXTS = List.of(
            "Fewer than <50 & \"no more\" came on Monday, wrote 'R&D'. By 3 May 2014 >9 had left; they stay two weeks.",
            """
            The talks of ]]> 12 June
            are off.

            <TIMEX3> is no expression, "last year" is one. \uD83D\uDE00 Then came Friday.\
            """,
            "Nobody knows when.");

    @TempDir
    private Path folder;

    private String times(String format) throws Exception {
        Path articles = folder.resolve("articles.jsonl");
        List<String> lines = new ArrayList<>();
        for (String text : TEXTS) {
            lines.add(MAPPER.writeValueAsString(Map.of(
                    "id", "a<" + lines.size() + ">", "published", "2014-06-20", "language", "en", "text", text)));
        }
        Files.write(articles, lines);
        return Ran.of("", "times", articles.toString(), "--format", format).out();
    }

    private static Document document(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
        } catch (Exception e) {
            throw new AssertionError(xml, e);
        }
    }

    /** The expressions of a document: start, end, type, value. */
    private static List<String> marks(Document document) {
        Node text = document.getElementsByTagName("TEXT").item(0);
        List<String> marks = new ArrayList<>();
        int at = 0;
        for (Node child = text.getFirstChild(); child != null; child = child.getNextSibling()) {
            int end = at + child.getTextContent().length();
            if (child instanceof Element timex) {
                marks.add("%d %d %s %s".formatted(at, end, timex.getAttribute("type"), timex.getAttribute("value")));
            }
            at = end;
        }
        return marks;
    }

    private static List<String> marks(JsonNode readout) {
        List<String> marks = new ArrayList<>();
        readout.path("times")
                .forEach(time -> marks.add("%d %d %s %s"
                        .formatted(
                                time.path("start").asInt(),
                                time.path("end").asInt(),
                                time.path("type").asText(),
                                time.path("value").asText())));
        return marks;
    }

    @Test
    void timeml_has_the_offsets_and_values_of_json_whatever_signs_the_text_has() throws Exception {
        List<Document> documents = Stream.of(times("timeml").split("(?=<\\?xml )"))
                .map(TimesCommandTest::document)
                .toList();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : times("json").lines().toList()) {
            lines.add(MAPPER.readTree(line));
        }

        assertThat(documents)
                .extracting(document ->
                        document.getElementsByTagName("TEXT").item(0).getTextContent())
                .isEqualTo(TEXTS);
        assertThat(documents)
                .extracting(document ->
                        document.getElementsByTagName("DOCID").item(0).getTextContent())
                .containsExactly("a<0>", "a<1>", "a<2>");
        for (int i = 0; i < TEXTS.size(); i++) {
            assertThat(marks(documents.get(i))).isEqualTo(marks(lines.get(i)));
        }
        assertThat(marks(documents.get(0)))
                .anyMatch(mark -> mark.endsWith("DATE 2014-05-03"))
                .anyMatch(mark -> mark.endsWith("DURATION P2W"));
        assertThat(marks(documents.get(1))).anyMatch(mark -> mark.endsWith("DATE 2013"));
        assertThat(marks(documents.get(2))).isEmpty();
    }

    @Test
    void the_document_says_when_it_was_written_and_numbers_its_expressions() throws Exception {
        Document document = document(times("timeml").split("(?=<\\?xml )")[0]);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < document.getElementsByTagName("TIMEX3").getLength(); i++) {
            ids.add(((Element) document.getElementsByTagName("TIMEX3").item(i)).getAttribute("tid"));
        }
        Element created = (Element) document.getElementsByTagName("DCT").item(0).getFirstChild();

        assertThat(created.getAttribute("value")).isEqualTo("2014-06-20");
        assertThat(created.getAttribute("functionInDocument")).isEqualTo("CREATION_TIME");
        assertThat(ids).containsExactly("t0", "t1", "t2", "t3");
    }

    @Test
    void what_xml_cannot_hold_is_a_space_and_shifts_nothing() throws Exception {
        Path articles = folder.resolve("odd.jsonl");
        Files.writeString(articles, """
            {"id": "odd", "published": "2014-06-20", "language": "en", "text": "It \\u0001 began \\ud83d on 3 May 2014."}
            """);

        Document document = document(
                Ran.of("", "times", articles.toString(), "--format", "timeml").out());

        assertThat(document.getElementsByTagName("TEXT").item(0).getTextContent())
                .isEqualTo("It   began   on 3 May 2014.");
        assertThat(marks(document)).containsExactly("16 26 DATE 2014-05-03");
    }
}

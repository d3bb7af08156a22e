package readout.views.timeml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import readout.model.event.Readout;
import readout.model.time.Basis;
import readout.model.time.Qualifier;
import readout.model.time.Timex;
import readout.views.Samples;

/** Read back by the JDK's own XML parser. */
class TimeMlViewTest {
    private static Document document(Timex... times) throws Exception {
        Readout readout = new Readout(
                Samples.article("Tea & talks"), List.of(), List.of(), List.of(), List.of(times), List.of(), List.of());
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(new TimeMlView().of(readout))));
    }

    private static Timex time(String words, Timex.Type type, String value) {
        return new Timex(Samples.span(words), type, value, Optional.empty(), Optional.empty(), Basis.STATED, "test");
    }

    private static Element element(Document document, String name) {
        return (Element) document.getElementsByTagName(name).item(0);
    }

    @Test
    void the_text_is_the_articles_and_its_times_are_marked() throws Exception {
        Document document = document(
                time("15:35", Timex.Type.TIME, "2021-12-30T15:35"), time("30 December", Timex.Type.DATE, "2021-12-30"));
        Element text = element(document, "TEXT");
        NodeList times = text.getElementsByTagName("TIMEX3");

        assertThat(text.getTextContent()).isEqualTo(Samples.TEXT);
        assertThat(times.getLength()).isEqualTo(2);
        assertThat(times.item(1).getTextContent()).isEqualTo("30 December");
        assertThat(((Element) times.item(1)).getAttribute("value")).isEqualTo("2021-12-30");
        assertThat(((Element) times.item(0)).getAttribute("type")).isEqualTo("TIME");
    }

    @Test
    void what_is_said_beside_the_value_is_an_attribute() throws Exception {
        Timex late = new Timex(
                Samples.span("30 December"),
                Timex.Type.DATE,
                "2021-12-30",
                Optional.empty(),
                Optional.empty(),
                Basis.STATED,
                "test",
                new Qualifier(Optional.of(Qualifier.Mod.END), Optional.empty(), Optional.empty()));
        Element time = (Element)
                element(document(late), "TEXT").getElementsByTagName("TIMEX3").item(0);

        assertThat(time.getAttribute("mod")).isEqualTo("END");
        assertThat(time.hasAttribute("quant")).isFalse();
    }

    @Test
    void of_two_that_overlap_the_outer_is_marked() throws Exception {
        Document document = document(
                time("30 December", Timex.Type.DATE, "2021-12-30"),
                time("15:35 on 30 December", Timex.Type.TIME, "2021-12-30T15:35"));
        NodeList times = element(document, "TEXT").getElementsByTagName("TIMEX3");

        assertThat(times.getLength()).isEqualTo(1);
        assertThat(times.item(0).getTextContent()).isEqualTo("15:35 on 30 December");
    }

    @Test
    void the_day_of_publication_is_the_documents_time() throws Exception {
        Element created = element(document(), "DCT");

        assertThat(created.getTextContent()).isEqualTo("2021-12-31");
        assertThat(((Element) created.getElementsByTagName("TIMEX3").item(0)).getAttribute("functionInDocument"))
                .isEqualTo("CREATION_TIME");
        assertThat(element(document(), "TITLE").getTextContent()).isEqualTo("Tea & talks");
    }
}

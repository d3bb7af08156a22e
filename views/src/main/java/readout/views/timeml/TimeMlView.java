package readout.views.timeml;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import readout.model.event.Readout;
import readout.model.text.Article;
import readout.model.time.Edtf;
import readout.model.time.Timex;
import readout.views.View;

/** An article as TimeML. Of expressions that overlap the outermost is marked; control signs of the text are spaces. */
public final class TimeMlView implements View {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    @Override
    public String of(Readout readout) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = FACTORY.createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeCharacters("\n");
            out.writeStartElement("TimeML");
            element(out, "DOCID", readout.article().ref());
            created(out, readout.article().published().edtf());
            if (readout.article().title().isPresent()) {
                element(out, "TITLE", readout.article().title().get());
            }
            text(out, readout);
            out.writeEndElement();
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("timeml: writing to memory failed", e);
        }
        return text + "\n";
    }

    private static void element(XMLStreamWriter out, String name, String text) throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeStartElement(name);
        out.writeCharacters(clean(text));
        out.writeEndElement();
    }

    /** The day of publication, if it is one day: TIMEX3 has no value for a stretch of days. */
    private static void created(XMLStreamWriter out, Optional<Edtf> published) throws XMLStreamException {
        Optional<Edtf> day =
                published.filter(value -> !value.isInterval() && value.values().size() == 1);
        if (day.isPresent()) {
            out.writeCharacters("\n");
            out.writeStartElement("DCT");
            timex(out, "t0", "DATE", day.get().toString());
            out.writeAttribute("functionInDocument", "CREATION_TIME");
            out.writeCharacters(day.get().toString());
            out.writeEndElement();
            out.writeEndElement();
        }
    }

    private static void text(XMLStreamWriter out, Readout readout) throws XMLStreamException {
        Article article = readout.article();
        out.writeCharacters("\n");
        out.writeStartElement("TEXT");
        int from = 0;
        int number = 1;
        for (Timex each : outermost(readout.times())) {
            out.writeCharacters(clean(article.text().substring(from, each.span().start())));
            timex(out, "t" + number++, each.type().name(), each.value());
            for (Map.Entry<String, String> said : each.qualifier().attributes().entrySet()) {
                out.writeAttribute(said.getKey(), said.getValue());
            }
            out.writeCharacters(clean(each.span().in(article)));
            out.writeEndElement();
            from = each.span().end();
        }
        out.writeCharacters(clean(article.text().substring(from)));
        out.writeEndElement();
        out.writeCharacters("\n");
    }

    private static void timex(XMLStreamWriter out, String id, String type, String value) throws XMLStreamException {
        out.writeStartElement("TIMEX3");
        out.writeAttribute("tid", id);
        out.writeAttribute("type", type);
        out.writeAttribute("value", value);
    }

    private static List<Timex> outermost(List<Timex> times) {
        List<Timex> sorted = times.stream()
                .sorted(Comparator.comparingInt((Timex each) -> each.span().start())
                        .thenComparingInt(each -> -each.span().end()))
                .toList();
        List<Timex> kept = new ArrayList<>();
        for (Timex each : sorted) {
            if (kept.isEmpty() || kept.getLast().span().end() <= each.span().start()) {
                kept.add(each);
            }
        }
        return kept;
    }

    /** XML 1.0 has neither control signs nor halves of pairs; a space for each keeps the length. */
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]", " ");
    }
}

package readout.evaluation.timeml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import readout.model.problem.Problem;
import readout.model.problem.ProblemException;
import readout.model.text.Span;

/** Reads TimeML: the {@code TEXT} of each document, its {@code TIMEX3} elements and its creation time; no more of it. */
public final class TimeMlReader {
    private static final String ENDING = ".tml";
    private static final XMLInputFactory FACTORY = factory();

    private final StringBuilder text = new StringBuilder();
    private final List<TimeMark> times = new ArrayList<>();
    private final Deque<TimeMark> open = new ArrayDeque<>();
    private Optional<String> created = Optional.empty();
    private boolean within;

    private TimeMlReader() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /**
     * The annotated texts of a folder, by name.
     *
     * @param path a folder of {@code .tml} files, or one such file
     * @throws ProblemException if a file is not well-formed XML
     */
    public static List<TimeText> read(Path path) {
        try (Stream<Path> files = Files.isDirectory(path) ? Files.list(path) : Stream.of(path)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(TimeMlReader::file)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("times: cannot read " + path, e);
        }
    }

    private static TimeText file(Path file) {
        String name = file.getFileName().toString();
        try (InputStream in = Files.newInputStream(file)) {
            return new TimeMlReader().document(name.substring(0, name.length() - ENDING.length()), in);
        } catch (XMLStreamException e) {
            throw new ProblemException(
                    Problem.UNREADABLE, file.toString(), "expected TimeML: %s".formatted(e.getMessage()), e);
        } catch (IOException e) {
            throw new UncheckedIOException("times: cannot read " + file, e);
        }
    }

    private TimeText document(String ref, InputStream in) throws XMLStreamException {
        XMLStreamReader xml = FACTORY.createXMLStreamReader(in);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> start(xml);
                case XMLStreamReader.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> characters(xml);
                default -> {}
            }
        }
        times.sort(Comparator.comparingInt((TimeMark time) -> time.span().start())
                .thenComparingInt(time -> time.span().end()));
        return new TimeText(ref, text.toString(), created, times);
    }

    private void start(XMLStreamReader xml) {
        if (xml.getLocalName().equals("TEXT")) {
            within = true;
        } else if (xml.getLocalName().equals("TIMEX3")) {
            if ("CREATION_TIME".equals(xml.getAttributeValue(null, "functionInDocument"))) {
                created = Optional.ofNullable(xml.getAttributeValue(null, "value"));
            }
            Span here = new Span(text.length(), text.length());
            open.push(new TimeMark(here, attribute(xml, "type"), attribute(xml, "value")));
        }
    }

    private void end(String name) {
        if (name.equals("TEXT")) {
            within = false;
        } else if (name.equals("TIMEX3")) {
            TimeMark begun = open.pop();
            Span span = new Span(begun.span().start(), text.length());
            if (within && !span.isEmpty()) {
                times.add(new TimeMark(span, begun.type(), begun.value()));
            }
        }
    }

    private void characters(XMLStreamReader xml) {
        if (within) {
            text.append(xml.getText());
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        @Nullable String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}

package readout.evaluation.readouts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.model.text.Span;

/** Reads annotated texts: JSON files of a folder, or folders of {@code readout.json} beside {@code article.txt}. */
public final class GoldReader {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String ARTICLE = "article.txt";

    private GoldReader() {}

    /** All annotated texts under a path, by file name; files of other content are left alone. */
    public static List<GoldText> read(Path path) {
        try (Stream<Path> files = Files.isDirectory(path) ? Files.walk(path, 2) : Stream.of(path)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(GoldReader::file)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("gold: cannot read " + path, e);
        }
    }

    private static Optional<GoldText> file(Path file) {
        try {
            JsonNode node = MAPPER.readTree(file.toFile());
            if (!node.has("events")) {
                return Optional.empty();
            }
            Path article = file.resolveSibling(ARTICLE);
            String text = node.path("text").isTextual()
                    ? node.path("text").textValue()
                    : Files.readString(article).replace("\r\n", "\n");
            List<GoldEvent> events = new ArrayList<>();
            node.path("events").forEach(event -> events.add(event(event, text)));
            String name = file.getFileName().toString().replaceFirst("\\.json$", "");
            return Optional.of(new GoldText(
                    text(node, "id").orElse(name),
                    text(node, "title"),
                    text(node, "publisher"),
                    text(node, "published"),
                    text,
                    text(node, "issuer").map(GoldParty::parse),
                    events));
        } catch (IOException e) {
            throw new UncheckedIOException("gold: cannot read " + file, e);
        }
    }

    private static GoldEvent event(JsonNode node, String text) {
        String type = node.path("type").asText();
        String status = node.path("status").asText();
        Set<String> types = new LinkedHashSet<>(Set.of(type));
        types.addAll(strings(node, "alt_types"));
        Set<String> statuses = new LinkedHashSet<>(Set.of(status));
        statuses.addAll(strings(node, "alt_status"));
        Optional<String> when = text(node.path("when"), "edtf");
        List<String> dates = new ArrayList<>(when.stream().toList());
        dates.addAll(strings(node, "alt_dates"));
        List<Span> spans = new ArrayList<>();
        span(node.path("evidence").asText(), node.path("start").asInt(-1), text).ifPresent(spans::add);
        node.path("also")
                .forEach(each -> spans.add(
                        new Span(each.path("start").asInt(), each.path("end").asInt())));
        return new GoldEvent(
                type,
                types,
                status,
                statuses,
                parties(node, "actors"),
                parties(node, "recipients"),
                when,
                dates,
                text(node, "where"),
                parties(node, "according_to"),
                spans,
                node.path("evidence").asText(),
                node.path("optional").asBoolean());
    }

    /** The quote's place: at the offset given, else the occurrence nearest to it. */
    private static Optional<Span> span(String quote, int start, String text) {
        if (quote.isEmpty()) {
            return Optional.empty();
        }
        if (start >= 0 && text.startsWith(quote, start)) {
            return Optional.of(new Span(start, start + quote.length()));
        }
        int best = -1;
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            if (best < 0 || Math.abs(at - Math.max(0, start)) < Math.abs(best - Math.max(0, start))) {
                best = at;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(new Span(best, best + quote.length()));
    }

    private static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() && !value.textValue().isEmpty() ? Optional.of(value.textValue()) : Optional.empty();
    }

    private static List<String> strings(JsonNode node, String field) {
        List<String> values = new ArrayList<>();
        node.path(field).forEach(each -> values.add(each.asText()));
        return values;
    }

    private static List<GoldParty> parties(JsonNode node, String field) {
        return strings(node, field).stream().map(GoldParty::parse).toList();
    }
}

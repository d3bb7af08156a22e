package readout.cli.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Many short articles, each a paragraph of one of the project's examples. */
final class Articles {
    private static final Path EXAMPLES = Path.of(System.getProperty("readout.home"), "examples");
    private static final int PARAGRAPHS = 1;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Articles() {}

    /** Lines of JSON, {@code a000} and on. */
    static List<String> lines(int count) {
        List<String> texts = texts();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(MAPPER.createObjectNode()
                    .put("id", "a%03d".formatted(i))
                    .put("published", "20%02d-03-0%d".formatted(i % 20, 1 + i % 9))
                    .put("text", texts.get(i % texts.size()))
                    .toString());
        }
        return lines;
    }

    private static List<String> texts() {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            List<String> texts = new ArrayList<>();
            for (Path file :
                    files.filter(each -> each.endsWith("article.txt")).sorted().toList()) {
                List<String> paragraphs = List.of(Files.readString(file).split("\n\n"));
                for (int i = 0; i + PARAGRAPHS <= paragraphs.size(); i += PARAGRAPHS) {
                    texts.add(String.join("\n\n", paragraphs.subList(i, i + PARAGRAPHS)));
                }
            }
            return texts;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}

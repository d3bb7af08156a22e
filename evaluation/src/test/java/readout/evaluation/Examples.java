package readout.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.article.ArticleReader;
import readout.article.Limits;
import readout.article.Metadata;
import readout.model.text.Article;
import readout.model.time.Edtf;
import readout.pipeline.Readers;
import readout.reading.codebook.CodebookFiles;

/** The golden articles of the project, and one reader for all tests. */
final class Examples {
    static final Path FOLDER = Path.of("..", "examples");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Examples() {}

    /** The reader is made once: models take seconds. */
    private static final class Holder {
        private static final Readers READERS = Readers.with(CodebookFiles.of(Path.of("..", "codebook")));
        private static final ArticleReader ARTICLES = new ArticleReader(Limits.STANDARD);
    }

    static Readers readers() {
        return Holder.READERS;
    }

    /** The folders of examples, by name. */
    static List<Path> folders() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An example's article with what its meta.json says of it. */
    static Article article(Path folder) {
        try {
            JsonNode meta = MAPPER.readTree(folder.resolve("meta.json").toFile());
            Metadata metadata = new Metadata(
                    text(meta, "id"),
                    text(meta, "title"),
                    Optional.empty(),
                    text(meta, "publisher"),
                    List.of(),
                    text(meta, "published").map(Edtf::parse),
                    Optional.empty(),
                    text(meta, "language"));
            Path file = folder.resolve("article.txt");
            return Holder.ARTICLES.read(file.toString(), Files.readAllBytes(file), metadata);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> text(JsonNode node, String field) {
        return node.path(field).isTextual() ? Optional.of(node.path(field).textValue()) : Optional.empty();
    }
}

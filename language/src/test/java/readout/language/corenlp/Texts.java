package readout.language.corenlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import readout.language.Articles;
import readout.model.syntax.Token;

/** The project's example articles. */
final class Texts {
    private Texts() {}

    static List<String> examples() {
        Path folder = Path.of(System.getProperty("readout.home", ".."), "examples");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith("article.txt"))
                    .sorted()
                    .map(Texts::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of their sentences. */
    static List<List<String>> sentences() {
        CoreNlpAnnotator annotator = new CoreNlpAnnotator();
        return examples().stream()
                .flatMap(text -> annotator.annotate(Articles.of(text)).sentences().stream())
                .map(sentence -> sentence.tokens().stream().map(Token::text).toList())
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package readout.article;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.article.boilerplate.BoilerplateFinder;
import readout.article.html.HtmlArticle;
import readout.article.html.HtmlReader;
import readout.article.json.JsonArticle;
import readout.article.text.Decoder;
import readout.article.text.LanguageGuess;
import readout.article.text.TextDigest;
import readout.model.problem.Problem;
import readout.model.problem.ProblemException;
import readout.model.text.Article;
import readout.model.text.Boilerplate;
import readout.model.text.Published;
import readout.model.time.Edtf;

/** Bytes to an article. Thread-safe; detectors are loaded once. */
public final class ArticleReader {
    private final Limits limits;
    private final HtmlReader html = new HtmlReader();
    private final BoilerplateFinder boilerplate = BoilerplateFinder.load();
    private final LanguageGuess languages = new LanguageGuess();

    public ArticleReader(Limits limits) {
        this.limits = limits;
    }

    public Limits limits() {
        return limits;
    }

    /**
     * The article in a file's bytes, plain text or HTML by its content.
     *
     * @param source path as given, {@code -} for standard input
     * @param given what the user says of it
     * @throws ProblemException if there is no text in it
     */
    public Article read(String source, byte[] bytes, Metadata given) {
        if (bytes.length == 0) {
            throw new ProblemException(Problem.EMPTY, source, "the file is empty, expected an article.");
        }
        if (HtmlReader.isHtml(bytes)) {
            HtmlArticle page = html.read(source, bytes);
            return article(source, name(source), page.text(), given.or(page.metadata()));
        }
        return article(source, name(source), normalise(Decoder.decode(source, bytes)), given);
    }

    /** The article of a line of JSON Lines; its text is taken as it is. */
    public Article read(JsonArticle line, String source, Metadata given) {
        return article(source, line.metadata().id().orElse(source), line.text(), given.or(line.metadata()));
    }

    private Article article(String source, String ref, String text, Metadata metadata) {
        if (text.codePoints().allMatch(each -> Character.isWhitespace(each) || Character.isSpaceChar(each))) {
            throw new ProblemException(Problem.EMPTY, source, "no text in it, expected an article.");
        }
        if (text.length() > limits.maxText()) {
            throw new ProblemException(
                    Problem.TOO_LARGE,
                    source,
                    "%d characters of text, expected an article of at most %d. Split it; many articles belong in a .jsonl file."
                            .formatted(text.length(), limits.maxText()));
        }
        List<Boilerplate> parts = new ArrayList<>(boilerplate.find(text));
        return new Article(
                TextDigest.sha256(text),
                metadata.id().orElse(ref),
                source,
                metadata.url(),
                metadata.title(),
                metadata.authors(),
                metadata.publisher(),
                metadata.language().or(() -> languages.of(text)),
                published(metadata.published()),
                metadata.modified().map(Published::stated),
                text,
                List.of(),
                parts);
    }

    private static Published published(Optional<Edtf> stated) {
        return stated.map(Published::stated).orElseGet(Published::unknown);
    }

    private static String normalise(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String name(String source) {
        Path file = Path.of(source).getFileName();
        return file == null ? source : file.toString();
    }
}

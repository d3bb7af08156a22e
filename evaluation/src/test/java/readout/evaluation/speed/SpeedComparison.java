package readout.evaluation.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import readout.article.ArticleReader;
import readout.article.Limits;
import readout.article.Metadata;
import readout.evaluation.Race;
import readout.language.Annotator;
import readout.language.Annotators;
import readout.model.text.Article;
import readout.pipeline.Readers;
import readout.reading.codebook.CodebookFiles;

/**
 * How fast Readout reads beside a plain CoreNLP pipeline that only parses: the same articles, one thread, one run, seconds
 * of processor time. The rounds of all are interleaved, so that a busy machine is unfair to none; the best round counts.
 *
 * <p>Arguments: text files; without any, the project's examples. Prints a table, then where the time of a reading goes.
 */
public final class SpeedComparison {
    private static final int ROUNDS = 8;
    private static final Path HOME = Path.of(System.getProperty("readout.home", ".."));

    private SpeedComparison() {}

    /** Runs it. */
    public static void main(String[] files) throws Exception {
        List<Article> articles = articles(files);
        PlainCoreNlp theirs = new PlainCoreNlp();
        Annotator annotator = Annotators.forLanguage("en");
        Readers readers = Readers.with(CodebookFiles.of(HOME.resolve("codebook")));
        int sentences = articles.stream()
                .mapToInt(article -> theirs.sentences(article.text()))
                .sum();
        List<Contestant> contestants = List.of(
                new Contestant("plain CoreNLP: tokenize,pos,lemma,depparse,ner", a -> theirs.sentences(a.text())),
                new Contestant("readout: tags and names of every sentence", annotator::annotate),
                new Contestant(
                        "readout: every sentence parsed", a -> annotator.parse(annotator.annotate(a), any -> true)),
                new Contestant("readout: the whole reading", readers::read));
        List<Runnable> runs = contestants.stream()
                .<Runnable>map(contestant -> () -> articles.forEach(contestant.read()))
                .toList();
        List<Double> best = Race.seconds(runs, ROUNDS, ROUNDS);
        System.out.printf(
                Locale.ROOT,
                "%d articles, %d sentences, JDK %s%n%n%-50s %11s %12s %6s%n",
                articles.size(),
                sentences,
                Runtime.version(),
                "",
                "articles/s",
                "sentences/s",
                "ratio");
        for (int i = 0; i < best.size(); i++) {
            System.out.printf(
                    Locale.ROOT,
                    "%-50s %11.1f %12.0f %6.2f%n",
                    contestants.get(i).name(),
                    articles.size() / best.get(i),
                    sentences / best.get(i),
                    best.getFirst() / best.get(i));
        }
        System.out.println("\nWhere the time of a reading goes");
        StackSamples.of(() -> articles.forEach(readers::read))
                .forEach((place, share) -> System.out.printf(Locale.ROOT, "%-50s %5.1f%%%n", place, 100 * share));
    }

    private record Contestant(String name, Consumer<Article> read) {}

    private static List<Article> articles(String[] files) throws IOException {
        ArticleReader reader = new ArticleReader(Limits.STANDARD);
        List<Path> paths = new ArrayList<>(Stream.of(files).map(Path::of).toList());
        if (paths.isEmpty()) {
            try (Stream<Path> found = Files.walk(HOME.resolve("examples"))) {
                found.filter(path -> path.endsWith("article.txt")).sorted().forEach(paths::add);
            }
        }
        List<Article> articles = new ArrayList<>();
        for (Path path : paths) {
            articles.add(reader.read(
                    path.toString(), Files.readAllBytes(path), Metadata.none().withLanguage("en")));
        }
        return articles;
    }
}

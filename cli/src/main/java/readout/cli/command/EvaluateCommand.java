package readout.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.article.ArticleReader;
import readout.article.Limits;
import readout.article.Metadata;
import readout.article.json.JsonArticle;
import readout.cli.ExitCode;
import readout.cli.Terminal;
import readout.cli.command.option.CodebookOption;
import readout.evaluation.readouts.GoldReader;
import readout.evaluation.readouts.GoldText;
import readout.evaluation.readouts.Report;
import readout.model.text.Article;
import readout.model.time.Edtf;
import readout.pipeline.Readers;

/** {@code readout evaluate readouts}: scores against annotated texts. */
@Command(
        name = "readouts",
        description = "Read annotated texts and score what comes out: type, status, dyad, day, place, source, with"
                + " intervals.")
public final class EvaluateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "FOLDER",
            description = "Annotated texts: *.json, or folders with article.txt and readout.json.")
    private Path folder = Path.of(".");

    @Option(names = "--errors", description = "List the errors by kind.")
    private boolean errors;

    @Option(names = "--worst", paramLabel = "N", description = "How many of the lowest texts to list; 10 if not given.")
    private int worst = 10;

    @Option(names = "--withhold-dates", description = "Do not tell the reader when the texts were published.")
    private boolean withhold;

    @Mixin
    private final CodebookOption codebook = new CodebookOption();

    public EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!Files.exists(folder)) {
            terminal.say("evaluate: %s: no such folder. Check the path.".formatted(folder));
            return ExitCode.USAGE;
        }
        List<GoldText> texts = GoldReader.read(folder);
        if (texts.isEmpty()) {
            terminal.say(
                    "evaluate: %s: no annotated texts found, expected JSON files with \"events\".".formatted(folder));
            return ExitCode.USAGE;
        }
        Readers readers = Readers.with(codebook.files());
        ArticleReader articles = new ArticleReader(Limits.STANDARD);
        Report report = Report.of(texts, text -> readers.read(article(articles, text)));
        terminal.out().print(report.table(worst, errors));
        terminal.out().flush();
        return ExitCode.DONE;
    }

    private Article article(ArticleReader articles, GoldText text) {
        Metadata metadata = new Metadata(
                Optional.of(text.id()),
                text.title(),
                Optional.empty(),
                text.publisher(),
                List.of(),
                withhold ? Optional.empty() : text.published().map(Edtf::parse),
                Optional.empty(),
                Optional.empty());
        return articles.read(new JsonArticle(text.text(), metadata), text.id(), Metadata.none());
    }
}

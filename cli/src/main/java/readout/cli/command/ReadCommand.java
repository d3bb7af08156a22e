package readout.cli.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readout.cli.Batch;
import readout.cli.BatchOptions;
import readout.cli.Terminal;
import readout.cli.command.option.ArticleOptions;
import readout.cli.command.option.CodebookOption;
import readout.cli.command.option.FormatConverter;
import readout.cli.command.option.OutputOptions;
import readout.cli.command.option.TableOptions;
import readout.cli.output.CalendarOutput;
import readout.cli.output.Output;
import readout.cli.output.StreamOutput;
import readout.pipeline.Readers;
import readout.reading.codebook.CodebookFiles;
import readout.views.Format;
import readout.views.Style;

/** {@code readout read}: the events of articles. */
@Command(
        name = "read",
        description =
                "Read articles and write who did what to whom, when, where, according to whom, and whether it did.")
public final class ReadCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final ArticleOptions articles = new ArticleOptions();

    @Mixin
    private final CodebookOption codebook = new CodebookOption();

    @Mixin
    private final BatchOptions options = new BatchOptions();

    @Mixin
    private final OutputOptions kept = new OutputOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            completionCandidates = FormatConverter.class,
            description = "${COMPLETION-CANDIDATES}. A table on a terminal, JSON elsewhere, if not given.")
    private @Nullable Format format;

    @Mixin
    private final TableOptions table = new TableOptions();

    public ReadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CodebookFiles files = codebook.files();
        Output output = output(files);
        Readers readers = Readers.with(files);
        return new Batch(terminal, readers::read, output, options).run(articles.inputs(terminal), articles::count);
    }

    private Output output(CodebookFiles files) {
        if (kept.isGiven()) {
            Format chosen = Optional.ofNullable(format).orElse(Format.JSON);
            return kept.output(chosen, table.style(chosen, Style.PLAIN.width(), false), files);
        }
        Format chosen = Optional.ofNullable(format).orElse(terminal.isOutTerminal() ? Format.TABLE : Format.JSON);
        if (chosen == Format.ICS) {
            return new CalendarOutput(terminal.out());
        }
        Style style = table.style(chosen, terminal.width(), terminal.isColoured());
        return new StreamOutput(chosen.view(style), terminal.out());
    }
}

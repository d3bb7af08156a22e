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

    @Option(names = "--why", description = "Show the codebook entry behind each event (table).")
    private boolean why;

    @Option(names = "--ascii", description = "Keep to ASCII for signs and lines (table).")
    private boolean ascii;

    @Option(names = "--width", paramLabel = "COLUMNS", description = "Lay the table out for so many columns.")
    private @Nullable Integer width;

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
            Style style = new Style(Optional.ofNullable(width).orElse(Style.PLAIN.width()), false, ascii, why);
            return kept.output(Optional.ofNullable(format).orElse(Format.JSON), style, files);
        }
        int columns = Optional.ofNullable(width).orElseGet(terminal::width);
        Style style = new Style(columns, terminal.isColoured(), ascii, why);
        Format chosen = Optional.ofNullable(format).orElse(terminal.isOutTerminal() ? Format.TABLE : Format.JSON);
        return new StreamOutput(chosen.view(style), terminal.out());
    }
}

package readout.cli.command;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import readout.cli.Batch;
import readout.cli.BatchOptions;
import readout.cli.Terminal;
import readout.cli.command.option.ArticleOptions;
import readout.cli.command.option.CodebookOption;
import readout.cli.output.Output;
import readout.cli.output.StreamOutput;
import readout.pipeline.Readers;
import readout.views.View;

/** {@code readout times} and its like: one stage of the reading, as JSON, one object an article. */
@Command
final class StageCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Stage stage;

    @Mixin
    private final ArticleOptions articles = new ArticleOptions();

    @Mixin
    private final CodebookOption codebook = new CodebookOption();

    @Mixin
    private final BatchOptions options = new BatchOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--format", paramLabel = "FORMAT", description = "json if not given; of times also timeml.")
    private String format = "json";

    private StageCommand(Terminal terminal, Stage stage) {
        this.terminal = terminal;
        this.stage = stage;
    }

    /** Adds a command for each stage. */
    static void addAll(CommandLine root, Terminal terminal) {
        for (Stage stage : Stage.values()) {
            CommandLine command = new CommandLine(new StageCommand(terminal, stage));
            command.getCommandSpec().usageMessage().description(stage.says());
            root.addSubcommand(stage.name().toLowerCase(Locale.ROOT), command);
        }
    }

    @Override
    public Integer call() {
        View view = stage.view(format)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--format: found '%s', expected %s.".formatted(format, String.join(" or ", stage.formats()))));
        Readers readers = Readers.with(codebook.files());
        Output output = new StreamOutput(view, terminal.out());
        return new Batch(terminal, readers::read, output, options).run(articles.inputs(terminal), articles::count);
    }
}

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
import readout.cli.output.Output;
import readout.cli.output.StreamOutput;
import readout.pipeline.Readers;

/** {@code readout times} and its like: one stage of the reading, as JSON, one object an article. */
@Command
final class StageCommand implements Callable<Integer> {
    private static final String JSON = "json";

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

    @Option(names = "--format", paramLabel = "FORMAT", description = "json, which is what is written if not given.")
    private String format = JSON;

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
        if (!format.equals(JSON)) {
            throw new ParameterException(
                    spec.commandLine(), "--format: found '%s', expected %s.".formatted(format, JSON));
        }
        Readers readers = Readers.with(codebook.files());
        Output output = new StreamOutput(stage.view(), terminal.out());
        return new Batch(terminal, readers::read, output, options).run(articles.inputs(terminal), articles::count);
    }
}

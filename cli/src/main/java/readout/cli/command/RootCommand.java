package readout.cli.command;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import readout.cli.ExitCode;
import readout.cli.Terminal;
import readout.cli.command.explain.ExplainCommand;
import readout.cli.command.help.CompletionCommand;
import readout.cli.command.help.HelpCommand;
import readout.cli.command.help.ManCommand;
import readout.cli.command.help.VersionProvider;

/** {@code readout} alone: what it is, how it is used, one example. */
@Command(
        name = "readout",
        versionProvider = VersionProvider.class,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Reads press reports and writes the record of political events.",
        footer = {"", "Topics: readout help exit-codes|formats|types|status|codebook|problems"})
public final class RootCommand implements Callable<Integer> {
    private final Terminal terminal;

    private RootCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The whole command line: every command under its name. */
    public static CommandLine commandLine(Terminal terminal) {
        CommandLine root = new CommandLine(new RootCommand(terminal));
        root.addSubcommand("read", new ReadCommand(terminal));
        root.addSubcommand("explain", new ExplainCommand(terminal));
        StageCommand.addAll(root, terminal);
        root.addSubcommand(
                "codebook", group("Work on the codebook.").addSubcommand("check", new CodebookCommand(terminal)));
        root.addSubcommand(
                "evaluate",
                group("Measure how well texts are read.")
                        .addSubcommand("readouts", new EvaluateCommand(terminal))
                        .addSubcommand("times", new EvaluateTimesCommand(terminal)));
        root.addSubcommand("help", new HelpCommand(terminal));
        root.addSubcommand("completion", new CompletionCommand(terminal));
        root.addSubcommand("man", new ManCommand(terminal));
        root.setUsageHelpAutoWidth(true);
        return root;
    }

    private static CommandLine group(String says) {
        CommandLine group = new CommandLine(new Group(says));
        group.getCommandSpec().usageMessage().description(says);
        return group;
    }

    @Override
    public Integer call() {
        terminal.out().print(HelpCommand.text("welcome"));
        terminal.out().flush();
        return ExitCode.DONE;
    }
}

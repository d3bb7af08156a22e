package readout.cli.command.help;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import readout.cli.ExitCode;
import readout.cli.Terminal;

/** {@code readout completion}: what a shell needs to complete commands and options. */
@Command(
        name = "completion",
        description = {
            "Print the completion script for bash and zsh.",
            "bash and zsh: source <(readout completion), in ~/.bashrc or ~/.zshrc to keep it."
        })
public final class CompletionCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().print(AutoComplete.bash(spec.root().name(), spec.root().commandLine()));
        terminal.out().flush();
        return ExitCode.DONE;
    }
}

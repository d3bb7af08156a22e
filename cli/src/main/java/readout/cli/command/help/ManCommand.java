package readout.cli.command.help;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import readout.cli.ExitCode;
import readout.cli.Terminal;

/** {@code readout man}: the manual page. */
@Command(
        name = "man",
        description = {
            "Print the manual page, for man.",
            "readout man >readout.1; man ./readout.1",
        })
public final class ManCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public ManCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().print(new ManPage(spec.root()));
        terminal.out().flush();
        return ExitCode.DONE;
    }
}

package readout.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A word that only holds commands, such as {@code readout codebook}. */
@Command
final class Group implements Runnable {
    private final String says;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    Group(String says) {
        this.says = says;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "%s One of its commands is needed: %s"
                        .formatted(says, spec.subcommands().keySet()));
    }
}

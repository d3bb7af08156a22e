package readout.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readout.cli.ExitCode;
import readout.cli.Terminal;

/** {@code readout help TOPIC}. */
@Command(
        name = "help",
        helpCommand = true,
        description = "Help on a command or a topic: exit-codes, formats, types, status, codebook, problems.")
public final class HelpCommand implements Callable<Integer> {
    /** The topics, each a text file beside the program. */
    static final List<String> TOPICS = List.of("exit-codes", "formats", "types", "status", "codebook", "problems");

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "TOPIC", description = "A command or a topic.")
    private String topic = "";

    public HelpCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CommandLine root = spec.parent().commandLine();
        CommandLine command = topic.isEmpty() ? root : root.getSubcommands().get(topic);
        if (command != null) {
            terminal.out().print(command.getUsageMessage());
        } else if (TOPICS.contains(topic)) {
            terminal.out().print(text(topic));
        } else {
            terminal.say(
                    "help: found '%s', expected a command or one of %s".formatted(topic, String.join(", ", TOPICS)));
            return ExitCode.USAGE;
        }
        terminal.out().flush();
        return ExitCode.DONE;
    }

    static String text(String topic) {
        try (InputStream in = HelpCommand.class.getResourceAsStream("/readout/cli/help/" + topic + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("help: the text on '%s' is missing".formatted(topic));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

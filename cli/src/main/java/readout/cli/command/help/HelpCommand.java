package readout.cli.command.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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

    @Parameters(arity = "0..*", paramLabel = "TOPIC", description = "A command, such as codebook check, or a topic.")
    private List<String> words = List.of();

    public HelpCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<CommandLine> command = command();
        String topic = String.join(" ", words);
        if (command.isPresent()) {
            terminal.out().print(command.get().getUsageMessage());
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

    /** The command that the words name one under the other; empty if there is none. */
    private Optional<CommandLine> command() {
        Optional<CommandLine> command = Optional.of(spec.parent().commandLine());
        for (String word : words) {
            command = command.map(CommandLine::getSubcommands).map(each -> each.get(word));
        }
        return command;
    }

    /** The text on a topic. */
    public static String text(String topic) {
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

package readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Map;

/**
 * A command line that was run in this process, away from any terminal.
 *
 * @param exitCode its exit code
 * @param out what it wrote
 * @param err what it told
 */
public record Ran(int exitCode, String out, String err) {
    /** Runs a command line with a text on standard input. */
    public static Ran of(String in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(in.getBytes(UTF_8)),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                Map.of(),
                false,
                false);
        int exitCode = Main.run(terminal, arguments);
        return new Ran(exitCode, out.toString(UTF_8), err.toString(UTF_8));
    }
}

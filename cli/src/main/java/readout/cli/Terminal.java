package readout.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out data, UTF-8, flushed article by article
 * @param err talk
 * @param environment the variables that matter: NO_COLOR, COLUMNS, TERM
 * @param isOutTerminal whether data goes to a terminal
 * @param isErrTerminal whether talk goes to a terminal
 */
public record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        boolean isOutTerminal,
        boolean isErrTerminal) {
    /** What the launcher found to be a terminal: {@code out}, {@code err}, both or none. Java 21 cannot tell. */
    private static final String TERMINALS = "readout.terminals";

    private static final int DEFAULT_WIDTH = 100;
    private static final int MIN_WIDTH = 40;
    private static final int MAX_WIDTH = 200;

    public Terminal {
        environment = Map.copyOf(environment);
    }

    /** The process's own, in UTF-8 whatever the locale; a fault in writing data comes as a {@code ProblemException}. */
    public static Terminal system() {
        return new Terminal(
                System.in,
                stream(new StandardOutput(new FileOutputStream(FileDescriptor.out))),
                stream(new FileOutputStream(FileDescriptor.err)),
                System.getenv(),
                System.getProperty(TERMINALS, "").contains("out"),
                System.getProperty(TERMINALS, "").contains("err"));
    }

    private static PrintStream stream(OutputStream to) {
        return new PrintStream(new BufferedOutputStream(to, 1 << 16), false, StandardCharsets.UTF_8);
    }

    /** Columns: COLUMNS if it is set, else 100; between 40 and 200. */
    public int width() {
        try {
            int columns = Integer.parseInt(environment.getOrDefault("COLUMNS", ""));
            return Math.clamp(columns, MIN_WIDTH, MAX_WIDTH);
        } catch (NumberFormatException e) {
            return DEFAULT_WIDTH;
        }
    }

    /** Whether colour is wanted: on a terminal, unless NO_COLOR is set or it is dumb. */
    public boolean isColoured() {
        return isOutTerminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
    }

    /** A line of talk. */
    public void say(String line) {
        err.println(line);
        err.flush();
    }
}

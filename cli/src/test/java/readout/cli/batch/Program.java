package readout.cli.batch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import readout.cli.Main;
import readout.cli.Terminal;
import readout.cli.launcher.Run;

/** The program, as a process of its own with a small heap, or within the tests' where that tells the same. */
public final class Program {
    /** A process takes over that Ctrl-C is ignored, as it is in what a shell runs in the background. */
    private static final List<String> MINDING_SIGNALS = List.of("env", "--default-signal=INT,PIPE");

    private Program() {}

    /** Starts it. */
    static Process start(String... arguments) {
        return start(ProcessBuilder.Redirect.PIPE, arguments);
    }

    /** Starts it with its standard output sent into a file. */
    static Process startInto(File out, String... arguments) {
        return start(ProcessBuilder.Redirect.to(out), arguments);
    }

    private static Process start(ProcessBuilder.Redirect out, String... arguments) {
        List<String> command = new ArrayList<>(succeeds(MINDING_SIGNALS) ? MINDING_SIGNALS : List.of());
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Dreadout.home=" + System.getProperty("readout.home"),
                "-classpath",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command).redirectOutput(out).start();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Runs it here. */
    public static Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(new ByteArrayInputStream(new byte[0]), print(out), print(err), Map.of(), false, false);
        int code = Main.run(terminal, arguments);
        return new Run(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), code);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /** What Ctrl-C sends. */
    static void interrupt(Process process) {
        if (!succeeds(List.of("kill", "-INT", String.valueOf(process.pid())))) {
            throw new IllegalStateException("no signal could be sent");
        }
    }

    private static boolean succeeds(List<String> command) {
        try {
            List<String> whole = new ArrayList<>(command);
            if (command.equals(MINDING_SIGNALS)) {
                whole.add("true");
            }
            return new ProcessBuilder(whole).start().waitFor() == 0;
        } catch (IOException fault) {
            return false;
        } catch (InterruptedException fault) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(fault);
        }
    }
}

package readout.cli;

import picocli.CommandLine.Option;

/** The options of every command that reads many articles. */
public final class BatchOptions {
    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "How many articles are read at once; all cores if not given. The output is the same for any N.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--progress",
            paramLabel = "KIND",
            description = "bar, plain, json or none. A bar on a terminal, nothing elsewhere, if not given.")
    private Progress.@org.jspecify.annotations.Nullable Kind progress;

    @Option(names = "-vv", description = "Show the stack trace behind a fault.")
    private boolean traces;

    int threads() {
        return threads;
    }

    boolean traces() {
        return traces;
    }

    Progress.Kind progress(Terminal terminal) {
        if (progress == null) {
            return terminal.isErrTerminal() ? Progress.Kind.BAR : Progress.Kind.NONE;
        }
        return progress;
    }
}

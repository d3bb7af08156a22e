package readout.cli;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

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
            converter = KindConverter.class,
            description = "bar, plain, json or none. A bar on a terminal, nothing elsewhere, if not given.")
    private Progress.@Nullable Kind progress;

    /** Reads {@code --progress}. */
    static final class KindConverter implements ITypeConverter<Progress.Kind> {
        @Override
        public Progress.Kind convert(String value) {
            return Arrays.stream(Progress.Kind.values())
                    .filter(kind -> kind.id().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "found '%s', expected bar, plain, json or none".formatted(value)));
        }
    }

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

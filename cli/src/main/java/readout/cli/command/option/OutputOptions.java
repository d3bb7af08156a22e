package readout.cli.command.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import readout.article.text.TextDigest;
import readout.cli.command.help.VersionProvider;
import readout.cli.output.FolderOutput;
import readout.cli.output.LinesOutput;
import readout.cli.output.Output;
import readout.cli.output.Settings;
import readout.reading.codebook.CodebookFiles;
import readout.views.Format;
import readout.views.Style;

/** Where readouts are kept, so that a run that was stopped can go on. */
public final class OutputOptions {
    private static final String LINES = ".jsonl";

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--output",
            paramLabel = "PATH",
            description = "Write into this folder, a file an article, or add to this .jsonl file, a readout a line."
                    + " The same command skips what is there already.")
    private @Nullable Path path;

    @Option(names = "--again", description = "Read anew what is in --output already.")
    private boolean again;

    /** Whether the output is kept; faults in the options are told. */
    public boolean isGiven() {
        if (again && path == null) {
            throw new ParameterException(spec.commandLine(), "--again: goes with --output only.");
        }
        return path != null;
    }

    /** The place that was given. */
    public Output output(Format format, Style style, CodebookFiles codebook) {
        Path given = Objects.requireNonNull(path, "--output");
        Settings settings = settings(format, style, codebook);
        if (!isFile(given)) {
            return new FolderOutput(given, format.view(style), ending(format), settings, again);
        }
        if (!given.toString().toLowerCase(Locale.ROOT).endsWith(LINES) || format != Format.JSON) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--output: found %s for %s, expected a folder, or a .jsonl file with --format json. `> %s` writes all into one file."
                            .formatted(given, format.id(), given));
        }
        return new LinesOutput(given, settings, again);
    }

    /** A name that ends as files of a format do, or one of a file that is there. */
    private static boolean isFile(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return !Files.isDirectory(path)
                && (Files.exists(path)
                        || Arrays.stream(Format.values()).anyMatch(format -> name.endsWith("." + ending(format))));
    }

    private static String ending(Format format) {
        return format == Format.TABLE ? "txt" : format.id();
    }

    private static Settings settings(Format format, Style style, CodebookFiles codebook) {
        Map<String, String> values = new TreeMap<>();
        values.put("version", new VersionProvider().getVersion()[0]);
        values.put("format", format.id());
        values.put("codebook", digest(codebook));
        if (format == Format.TABLE) {
            values.put("style", style.toString());
        }
        return new Settings(values);
    }

    private static String digest(CodebookFiles codebook) {
        return TextDigest.sha256(codebook.texts().entrySet().stream()
                .map(file -> file.getKey() + "\n" + file.getValue())
                .collect(Collectors.joining("\n")));
    }
}

package readout.cli.command.option;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import readout.reading.codebook.CodebookFiles;

/** Which codebook is used. */
public final class CodebookOption {
    @Option(
            names = "--codebook",
            paramLabel = "FOLDER",
            description = "Use this codebook instead of the one that came with the program.")
    private @Nullable Path folder;

    /** The files of the codebook that was given, else of the one that came with the program. */
    public CodebookFiles files() {
        return folder == null ? CodebookFiles.standard() : CodebookFiles.of(folder);
    }
}

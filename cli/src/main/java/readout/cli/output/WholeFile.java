package readout.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import readout.model.problem.Problem;
import readout.model.problem.ProblemException;

/** A file that is there whole or not at all. */
final class WholeFile {
    private static final String PART = ".part";

    private WholeFile() {}

    /** Puts a text into a file, in one step for whoever looks. */
    static void write(Path file, String text) {
        try {
            Path part = file.resolveSibling(file.getFileName() + PART);
            Files.writeString(part, text);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw fault(file, e);
        }
    }

    /** What went wrong with a place that is written to. */
    static ProblemException fault(Path file, Exception cause) {
        return new ProblemException(
                Problem.BAD_OUTPUT,
                file.toString(),
                "cannot be written: %s. Check the disk and the permissions, or choose another --output."
                        .formatted(cause),
                cause);
    }
}

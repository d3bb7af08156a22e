package readout.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import readout.model.problem.Problem;
import readout.model.problem.ProblemException;

/**
 * What a kept output was made with: version, format, codebook. They lie in a file beside the output, so that readouts
 * made with different ones never get mixed.
 *
 * @param values name to value
 */
public record Settings(Map<String, String> values) {
    public Settings {
        values = Map.copyOf(values);
    }

    /** Whether the output at this file was made with settings at all. */
    static boolean isAt(Path file) {
        return Files.exists(file);
    }

    /** Since when the settings hold: what is older was made with others. */
    static FileTime since(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw WholeFile.fault(file, e);
        }
    }

    /**
     * Puts these settings in force.
     *
     * @param isAnew whether others that are in force give way
     * @throws ProblemException if others are in force and do not give way
     */
    void settle(Path file, boolean isAnew) {
        try {
            if (isAnew || !Files.exists(file)) {
                WholeFile.write(file, lines().stream().collect(Collectors.joining("\n", "", "\n")));
            } else if (!Files.readAllLines(file).equals(lines())) {
                throw new ProblemException(Problem.BAD_OUTPUT, file.toString(), difference(Files.readAllLines(file)));
            }
        } catch (IOException e) {
            throw WholeFile.fault(file, e);
        }
    }

    private String difference(List<String> found) {
        return "what is there was made with other settings: found %s, expected %s. --again reads all anew; or choose another --output."
                .formatted(
                        found.stream().filter(line -> !lines().contains(line)).toList(),
                        lines().stream().filter(line -> !found.contains(line)).toList());
    }

    private List<String> lines() {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(each -> each.getKey() + ": " + each.getValue())
                        .toList();
    }
}

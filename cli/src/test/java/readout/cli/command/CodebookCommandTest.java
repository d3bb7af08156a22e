package readout.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.cli.ExitCode;
import readout.cli.batch.Program;
import readout.cli.launcher.Run;
import readout.reading.codebook.CodebookFiles;

/** The check of a codebook, on copies of the project's own with something spoilt. */
class CodebookCommandTest {
    private static final Map<String, String> FILES = CodebookFiles.standard().texts();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en/events/consult.yaml | consult.meet.party | -> CONSULT happened | -> ASSAULT alleged",
                "en/status.yaml | status.will | -> CONSULT planned | -> CONSULT denied",
                "en/attribution.yaml | attribution.say | -> minister | -> nobody",
                "en/issuers.yaml | issuer.attributable | -> Spokeswoman Ana Reis | -> Ana Reis",
                "en/time.yaml | time.date.iso | -> 2021-11-05 = | -> 2021-11-06 =",
                "en/warnings.yaml | warning.undated | in Bern. @ _ | in Bern.",
            })
    void an_example_that_comes_out_wrong_is_told_with_its_place(String file, String entry, String right, String wrong)
            throws IOException {
        spoil(Map.of(file, text(file).replaceFirst(Pattern.quote(right), wrong)));
        Run run = check(entry);
        assertThat(run.code()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.out()).contains("✗ " + file + ":" + lineOf(file, right) + ":");
    }

    @Test
    void an_entry_whose_examples_come_out_is_right() {
        Run run = check("issuer.attributable");
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("4 examples, 4 right, 0 wrong");
    }

    @Test
    void faults_of_form_are_told_of_all_files_at_once_and_nothing_is_tried() throws IOException {
        spoil(Map.of(
                "en/issuers.yaml", text("en/issuers.yaml").replaceFirst("where: opening", "where: top"),
                "en/warnings.yaml", text("en/warnings.yaml").replaceFirst("    says:", "    say:"),
                "en/status.yaml", text("en/status.yaml").replaceFirst("gives: planned", "gives: plan")));
        Run run = check();
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .contains("en/issuers.yaml:" + lineOf("en/issuers.yaml", "where: opening") + ":")
                .contains("en/warnings.yaml:" + lineOf("en/warnings.yaml", "says: \"{party}") + ":")
                .contains("en/status.yaml:" + lineOf("en/status.yaml", "gives: planned") + ":");
        assertThat(run.out()).isEmpty();
    }

    private Run check(String... entries) {
        List<String> own =
                Files.isDirectory(folder.resolve("en")) ? List.of("--codebook", folder.toString()) : List.of();
        String[] arguments = Stream.of(List.of("codebook", "check"), own, List.of(entries))
                .flatMap(List::stream)
                .toArray(String[]::new);
        return Program.run(arguments);
    }

    /** Writes the codebook with some files changed; each must differ from its original. */
    private void spoil(Map<String, String> changed) throws IOException {
        changed.forEach((file, text) -> assertThat(text).isNotEqualTo(FILES.get(file)));
        Map<String, String> all = new HashMap<>(FILES);
        all.putAll(changed);
        for (Map.Entry<String, String> file : all.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static String text(String file) {
        return Objects.requireNonNull(FILES.get(file), file);
    }

    private static long lineOf(String file, String words) {
        String text = text(file);
        return text.substring(0, text.indexOf(words)).lines().count();
    }
}

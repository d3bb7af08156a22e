package readout.cli.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaterRunTest {
    @TempDir
    private static Path shared;

    @TempDir
    private Path outside;

    private SmallProject project;

    @BeforeAll
    static void a_project_is_built_once() {
        SmallProject.in(shared.resolve("built")).run();
    }

    @BeforeEach
    void each_has_a_copy_in_a_folder_with_spaces() {
        project = SmallProject.at(shared.resolve("built")).copyTo(outside.resolve("a folder (with spaces) & more"));
    }

    @Test
    void the_second_run_needs_no_maven_and_says_nothing_of_its_own() {
        Run second = project.withOnly().run("x");

        assertThat(second).isEqualTo(new Run("[x]\n", "", 0));
    }

    @Test
    void the_exit_code_of_the_program_is_handed_on() {
        assertThat(project.run("seven").code()).isEqualTo(7);
    }

    @Test
    void it_works_from_any_directory_and_through_links() throws IOException {
        Path link =
                Files.createSymbolicLink(outside.resolve("ro"), project.folder().resolve("readout"));
        Path second = Files.createSymbolicLink(outside.resolve("r"), Path.of("ro"));

        assertThat(Run.of(project.start(link, Path.of("/"), "x")).out()).isEqualTo("[x]\n");
        assertThat(Run.of(project.start(second, Path.of("/"), "x")).out()).isEqualTo("[x]\n");
    }

    @Test
    void a_changed_source_is_built_again() {
        project.program("new");
        later("cli/src/main/java/readout/cli/Main.java");

        Run run = project.run("x");

        assertThat(run.out()).isEqualTo("new[x]\n");
        assertThat(run.err()).contains("built in").doesNotContain("first run");
    }

    @Test
    void a_changed_codebook_is_no_reason_to_build() {
        project.write("codebook/verbs.yaml", "- id: a\n");
        later("codebook/verbs.yaml");

        assertThat(project.run("x").err()).isEmpty();
    }

    @Test
    void what_was_built_still_runs_where_nothing_can_be_written() throws IOException {
        try (Stream<Path> files = Files.list(project.folder().resolve(".readout"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(project.folder().resolve(".readout"));
        project.write(".readout", "a file where the folder would be");
        project.program("new");
        later("cli/src/main/java/readout/cli/Main.java");

        assertThat(project.run("x").out()).isEqualTo("[x]\n");
    }

    private void later(String file) {
        try {
            Files.setLastModifiedTime(
                    project.folder().resolve(file), FileTime.from(Instant.now().plusSeconds(2)));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}

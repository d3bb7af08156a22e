package readout.cli.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstRunTest {
    @TempDir
    private Path outside;

    private SmallProject project;

    @BeforeEach
    void a_project_in_a_folder_with_spaces() {
        project = SmallProject.in(outside.resolve("a folder (with spaces) & more"));
    }

    @Test
    void the_first_run_builds_and_then_runs() {
        Run run = project.run("one", "two words", "");

        assertThat(run.out()).isEqualTo("[one]\n[two words]\n[]\n");
        assertThat(run.err()).contains("first run: building", "module 1 of 1, cli", "built in");
        assertThat(run.code()).isZero();
    }

    @Test
    void the_build_teaches_the_jvm_on_an_example_and_the_run_profits() throws IOException {
        project.write("examples/one/article.txt", "Nothing happened.");
        Run run = project.with("READOUT_QUICK_START", "yes").run("x");

        assertThat(run.out()).isEqualTo("[x]\n");
        try (Stream<Path> kept = Files.list(project.folder().resolve(".readout"))) {
            assertThat(kept.map(file -> file.getFileName().toString()))
                    .filteredOn(name -> name.startsWith("start-"))
                    .singleElement()
                    .asString()
                    .matches("start-\\d+-.+\\.(aot|jsa)");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void several_first_runs_at_once_build_once(boolean flock) {
        if (!flock) {
            project.withOnly("mvn", "java", "which", "basename");
        }
        Path launcher = project.folder().resolve("readout");
        List<Process> started = Stream.of("a", "b", "c")
                .map(name -> project.start(launcher, outside, name))
                .toList();
        List<Run> runs = started.stream().map(Run::of).toList();

        assertThat(runs).extracting(Run::out).containsExactly("[a]\n", "[b]\n", "[c]\n");
        assertThat(runs).filteredOn(run -> run.err().contains("built in")).hasSize(1);
        assertThat(runs).filteredOn(run -> run.err().contains("waiting for it")).hasSize(2);
    }

    @Test
    void a_lock_whose_owner_is_gone_is_no_lock() {
        project.withOnly("mvn", "java", "which", "basename");
        long gone = ended();
        project.write(".readout/build.locked/pid", gone + "\n");

        assertThat(project.run("x").out()).isEqualTo("[x]\n");
    }

    @Test
    void a_build_that_fails_names_the_fault_and_the_log() {
        project.write("cli/src/main/java/readout/cli/Main.java", "package readout.cli; class Main { int x = true; }");

        Run run = project.run();

        assertThat(run.err()).contains("incompatible types", "the build failed", ".readout/build.log");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void without_maven_it_says_what_is_missing_and_how_to_get_it() {
        Run run = project.withOnly().run();

        assertThat(run.err()).contains("no mvn was found", "apt install maven");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void without_a_new_enough_java_it_says_what_is_missing_and_how_to_get_it() {
        project.replace("readout", "\nleast=21\n", "\nleast=9999\n");

        Run run = project.run();

        assertThat(run.err()).contains("no JDK of 9999 or later was found", "READOUT_JAVA_HOME", "apt install");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void a_named_java_that_is_too_old_is_refused_by_name() {
        Run run = project.with("READOUT_JAVA_HOME", old().toString()).run();

        assertThat(run.err()).contains("READOUT_JAVA_HOME: found " + old());
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void an_old_java_on_the_path_does_not_hide_a_newer_one_beside_it() {
        project.with("JAVA_HOME", old().toString()).with("PATH", old().resolve("bin") + ":" + System.getenv("PATH"));

        assertThat(project.run("x").out()).isEqualTo("[x]\n");
    }

    private Path old() {
        project.write("old/release", "JAVA_VERSION=\"17.0.9\"\n");
        project.write("old/bin/java", "#!/bin/sh\nexit 99\n");
        project.write("old/bin/javac", "#!/bin/sh\nexit 99\n");
        project.executable("old/bin/java");
        project.executable("old/bin/javac");
        return project.folder().resolve("old");
    }

    private static long ended() {
        try {
            Process process = new ProcessBuilder("true").start();
            process.waitFor();
            return process.pid();
        } catch (IOException | InterruptedException fault) {
            throw new IllegalStateException(fault);
        }
    }
}

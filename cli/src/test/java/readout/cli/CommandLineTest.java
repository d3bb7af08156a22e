package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line says of itself, and of what is typed wrongly. Reads no article. */
class CommandLineTest {
    @Test
    void alone_it_says_what_it_is_how_it_is_used_and_one_example() {
        Ran ran = Ran.of("");

        assertThat(ran.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(ran.out()).contains("readout read FILE", "○ planned", "“").hasLineCount(10);
    }

    @ParameterizedTest
    @CsvSource({
        "reads x,                   readout read",
        "read x --fromat json,      --format",
        "read x --format josn,      json",
        "codebook chekc,            check",
        "read x --progress loud,    plain",
        "times x --format table,    json",
        "help exitcodes,            exit-codes",
        "read x --published Monday, 2021-12-30",
    })
    void what_is_nearly_right_is_told_what_would_be(String typed, String meant) {
        Ran ran = Ran.of("", typed.split(" +"));

        assertThat(ran.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains(meant);
        assertThat(ran.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read x --format json --width 80",
                "read x --format csv --ascii",
                "read x --format html --why",
                "read x --width 80",
                "read x --again",
                "read x --format table --width 20",
                "explain x e7 --at words",
            })
    void an_option_that_would_go_unheeded_is_a_fault(String typed) {
        Ran ran = Ran.of("", typed.split(" +"));

        assertThat(ran.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains(typed.replaceAll(".* (--[a-z]+).*", "$1"));
    }

    @Test
    void help_finds_commands_under_commands() {
        assertThat(Ran.of("", "help", "codebook", "check").out()).contains("--watch");
        assertThat(Ran.of("", "help", "read").out()).contains("--published");
    }

    @Test
    void the_completion_script_is_one_that_bash_takes(@TempDir Path folder) throws Exception {
        Ran ran = Ran.of("", "completion");
        Path script = Files.writeString(folder.resolve("completion"), ran.out());

        assertThat(ran.out()).contains("--published", "codebook", "complete -F");
        assertThat(said(folder, "bash", "-n", script.toString())).isEmpty();
    }

    @Test
    void the_manual_page_names_every_command_and_topic_in_requests_that_man_knows() {
        Ran ran = Ran.of("", "man");

        assertThat(ran.out())
                .startsWith(".TH READOUT 1 ")
                .contains(
                        "readout read",
                        "readout codebook check",
                        "\\-\\-published=DATE",
                        ".SH EXIT CODES",
                        "called\\-off");
        assertThat(ran.out().lines().filter(line -> line.startsWith(".") || line.startsWith("'")))
                .allMatch(line -> line.matches("\\.(TH|SH|SS|TP|PP|B|nf|fi)( .*)?"));
    }

    /** What a program says, on either stream. */
    private static String said(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}

package readout.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.cli.ExitCode;
import readout.cli.Ran;

class EvaluateTimesCommandTest {
    private static final String TML = """
        <?xml version="1.0" ?>
        <TimeML>
        <DCT><TIMEX3 tid="t0" type="DATE" value="2015-09-09" functionInDocument="CREATION_TIME">9/9</TIMEX3></DCT>
        <TEXT>
        The minister of Peru &amp; her aide left <TIMEX3 tid="t1" type="DATE" value="2015-09-08">yesterday</TIMEX3>.
        They stay for <TIMEX3 tid="t2" type="DURATION" value="P4D">four days</TIMEX3>.
        </TEXT>
        </TimeML>
        """;

    @TempDir
    private Path folder;

    private Ran evaluate(String... options) throws IOException {
        Files.writeString(folder.resolve("visit.tml"), TML);
        return Ran.of(
                "",
                Stream.concat(Stream.of("evaluate", "times", folder.toString()), Stream.of(options))
                        .toArray(String[]::new));
    }

    @Test
    void the_peers_stand_beside_us_in_one_table() throws IOException {
        Ran ran = evaluate("--rounds", "1");

        assertThat(ran.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(ran.out().lines().map(line -> line.strip().replaceAll(" +", " ")))
                .contains(
                        "texts 1 gold 2",
                        "readout HeidelTime SUTime",
                        "expressions 2 2 2",
                        "value 1.0000 [1.000, 1.000] 1.0000 [1.000, 1.000] 1.0000 [1.000, 1.000]")
                .anyMatch(line -> line.matches("HeidelTime \\d+ \\d+\\.\\d x \\d+ \\d+\\.\\d x"));
    }

    @Test
    void alone_and_without_rounds_neither_peer_nor_speed_is_shown() throws IOException {
        Ran ran = evaluate("--rounds", "0", "--no-peers");

        assertThat(ran.out()).contains("value", "1.0000").doesNotContain("HeidelTime", "a second");
    }

    @Test
    void what_is_no_timeml_is_told() throws IOException {
        Files.writeString(folder.resolve("torn.tml"), "<TimeML><TEXT>");

        Ran ran = evaluate("--no-peers");

        assertThat(ran.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("torn.tml", "[unreadable]");
    }

    @Test
    void a_folder_without_timeml_is_told() {
        Ran ran = Ran.of("", "evaluate", "times", folder.toString());

        assertThat(ran.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains(folder.toString(), ".tml");
    }

    @Test
    void fewer_rounds_than_none_are_a_fault() throws IOException {
        Ran ran = evaluate("--rounds", "-1");

        assertThat(ran.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("--rounds", "-1");
    }
}

package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
    private static Terminal terminal(Map<String, String> environment, boolean isOutTerminal) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        return new Terminal(InputStream.nullInputStream(), nowhere, nowhere, environment, isOutTerminal, true);
    }

    @Test
    void colour_is_for_a_terminal_that_does_not_refuse_it() {
        assertThat(terminal(Map.of(), true).isColoured()).isTrue();
        assertThat(terminal(Map.of("NO_COLOR", ""), true).isColoured()).isTrue();
        assertThat(terminal(Map.of("NO_COLOR", "1"), true).isColoured()).isFalse();
        assertThat(terminal(Map.of("TERM", "dumb"), true).isColoured()).isFalse();
        assertThat(terminal(Map.of(), false).isColoured()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"80, 80", "20, 40", "4000, 200", "wide, 100", "'', 100"})
    void the_width_is_that_of_the_terminal_within_reason(String columns, int width) {
        assertThat(terminal(Map.of("COLUMNS", columns), true).width()).isEqualTo(width);
    }
}

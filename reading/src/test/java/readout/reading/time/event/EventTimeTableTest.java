package readout.reading.time.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of {@code event-times.txt}. */
class EventTimeTableTest {
    private static Stream<String> rows() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(EventTimeTableTest.class.getResourceAsStream("event-times.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void an_act_has_the_time_that_the_text_gives_it(String row) {
        String[] fields = row.split("\\|");
        List<String[]> acts = Arrays.stream(fields[2].split(";"))
                .map(act -> act.split("=", 2))
                .toList();
        List<String> specs = acts.stream().map(act -> act[0].strip()).toList();
        boolean isOfficial = fields[0].strip().equals("official");
        assertThat(EventTexts.whens(fields[1].strip(), isOfficial, specs))
                .extracting(EventTexts::edtf)
                .containsExactlyElementsOf(
                        acts.stream().map(act -> act[1].strip()).toList());
    }
}

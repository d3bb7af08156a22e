package readout.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.cli.launcher.Run;

class ProgressTest {
    private static final int ARTICLES = 12;

    @TempDir
    private static Path folder;

    private static String articles = "";
    private static String missing = "";

    @BeforeAll
    static void articles_are_there() throws IOException {
        articles = Files.write(folder.resolve("articles.jsonl"), Articles.lines(ARTICLES))
                .toString();
        missing = folder.resolve("missing.txt").toString();
    }

    @Test
    void the_last_line_of_json_accounts_for_every_input_and_event() {
        Run run = Program.run("read", articles, missing, "--progress", "json");

        List<JsonNode> told = run.err()
                .lines()
                .filter(line -> line.startsWith("{"))
                .map(ProgressTest::json)
                .toList();
        JsonNode last = told.getLast();
        assertThat(last.path("articles").asInt()).isEqualTo(ARTICLES + 1);
        assertThat(last.path("of").asInt()).isEqualTo(ARTICLES + 1);
        assertThat(last.path("read").asInt()).isEqualTo(ARTICLES);
        assertThat(last.path("failed").asInt()).isOne();
        assertThat(last.path("skipped").asInt(-1)).isZero();
        assertThat(last.path("events").asInt()).isPositive().isEqualTo(events(run.out()));
        assertThat(last.path("seconds_left").asInt(-1)).isZero();
        assertThat(last.path("per_second").asDouble()).isPositive();
        assertThat(last.path("slowest").path("stage").asText()).isIn("article", "reading", "writing");
        assertThat(last.path("slowest").path("share").asDouble()).isBetween(0.33, 1.0);
        assertThat(run.err().lines().toList().getLast()).isEqualTo("read 12 of 13; 1 failed: 1 not-found");
    }

    @Test
    void a_plain_line_tells_the_same_in_words() {
        Run run = Program.run("read", articles, missing, "--progress", "plain");

        List<String> lines = run.err().lines().toList();
        assertThat(lines.get(lines.size() - 2))
                .matches("13 of 13 articles, \\d+ events, \\d+\\.\\d articles/s, 0 s left, 1 failed,"
                        + " slowest: (article|reading|writing), \\d+ %")
                .contains(" " + events(run.out()) + " events");
        assertThat(lines.getLast()).isEqualTo("read 12 of 13; 1 failed: 1 not-found");
    }

    @Test
    void with_none_only_the_fault_and_the_summary_are_told() {
        Run run = Program.run("read", articles, missing, "--progress", "none");

        assertThat(run.err().lines())
                .satisfiesExactly(
                        fault -> assertThat(fault).startsWith(missing + ": "),
                        summary -> assertThat(summary).isEqualTo("read 12 of 13; 1 failed: 1 not-found"));
    }

    private static int events(String lines) {
        return lines.lines().mapToInt(line -> json(line).path("events").size()).sum();
    }

    private static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}

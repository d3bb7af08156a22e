package readout.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.cli.launcher.Run;

class BatchTest {
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    private Path folder;

    @Test
    void of_two_hundred_articles_three_are_broken_and_the_others_are_read() throws IOException {
        List<String> lines = new ArrayList<>(Articles.lines(197));
        lines.add(50, "{\"id\": \"torn\", \"text\": \"The envoy");
        Path articles = Files.write(folder.resolve("articles.jsonl"), lines);
        Path binary = Files.write(folder.resolve("photo.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13});
        Path page = Files.writeString(folder.resolve("page.html"), "<html><body><nav></nav></body></html>");

        Run run = Run.of(Program.start("read", binary.toString(), articles.toString(), page.toString()));

        assertThat(run.out().lines().map(BatchTest::ref))
                .containsExactlyElementsOf(
                        IntStream.range(0, 197).mapToObj("a%03d"::formatted).toList());
        assertThat(run.err().lines())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith(binary + ": not text")
                                .endsWith("[binary]"),
                        second -> assertThat(second)
                                .startsWith(articles + ":51: not JSON")
                                .endsWith("[bad-json]"),
                        third -> assertThat(third)
                                .startsWith(page + ": no article")
                                .endsWith("[no-article]"),
                        last -> assertThat(last)
                                .isEqualTo("read 197 of 200; 3 failed: 1 binary, 1 no-article, 1 bad-json"));
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void who_reads_no_further_is_not_told_of_it() throws Exception {
        Path articles = Files.write(folder.resolve("articles.jsonl"), Articles.lines(200));
        Process process = Program.start("read", articles.toString());
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(ref(out.readLine())).isEqualTo("a000");
        }

        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(err).isEmpty();
        assertThat(process.waitFor()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "help"})
    @EnabledIf("isFullDeviceThere")
    void a_full_disk_is_told_and_is_a_failure(String command) throws IOException {
        Path articles = Files.write(folder.resolve("articles.jsonl"), Articles.lines(3));
        String argument = command.equals("read") ? articles.toString() : "formats";

        Run run = Run.of(Program.startInto(FULL.toFile(), command, argument));

        assertThat(run.err())
                .startsWith("standard output: cannot be written: ")
                .endsWith(" [unwritten]\n")
                .hasLineCount(1);
        assertThat(run.code()).isEqualTo(1);
    }

    static boolean isFullDeviceThere() {
        return Files.isWritable(FULL);
    }

    private static String ref(String line) {
        try {
            return new ObjectMapper().readTree(line).path("article").path("ref").asText();
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }
}

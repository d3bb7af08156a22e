package readout.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.cli.launcher.Run;

/** A run that is stopped goes on by the same command. */
class ResumeTest {
    private static final int ARTICLES = 150;
    private static final int SOME = 4;

    @TempDir
    private static Path shared;

    private static String articles = "";
    private static String uninterrupted = "";

    @TempDir
    private Path folder;

    @BeforeAll
    static void all_are_read_without_a_stop() throws IOException {
        articles = Files.write(shared.resolve("articles.jsonl"), Articles.lines(ARTICLES))
                .toString();
        uninterrupted = Program.run("read", articles).out();
    }

    @Test
    void after_a_stop_every_file_is_whole_and_the_same_command_reads_the_rest() throws Exception {
        Path out = folder.resolve("out");
        Process process = Program.start("read", articles, "--output", out.toString(), "--threads", "2");
        await(process, () -> files(out).size() >= SOME);

        Program.interrupt(process);
        Run stopped = Run.of(process);

        Map<String, String> finished = files(out);
        assertThat(stopped.code()).isEqualTo(130);
        assertThat(finished).hasSizeBetween(SOME, ARTICLES - 1);
        assertThat(stopped.err().lines().toList().getLast())
                .isEqualTo("stopped: read %d of %d; the same command goes on from here"
                        .formatted(finished.size(), finished.size()));
        assertThat(finished.values())
                .allSatisfy(text -> assertThat(faults(text)).isEmpty());

        Run rest = Program.run("read", articles, "--output", out.toString(), "--threads", "2");

        assertThat(rest.code()).isZero();
        assertThat(rest.err())
                .isEqualTo("read %d of %d; skipped %d already read, --again reads anew\n"
                        .formatted(ARTICLES - finished.size(), ARTICLES, finished.size()));
        assertThat(files(out)).containsAllEntriesOf(finished);
        assertThat(files(out).values()).containsExactlyInAnyOrderElementsOf(lines(uninterrupted));
    }

    @Test
    void after_a_kill_all_lines_but_the_last_are_whole_and_the_same_command_reads_the_rest() throws Exception {
        Path out = folder.resolve("out.jsonl");
        Process process = Program.start("read", articles, "--output", out.toString(), "--threads", "2");
        await(process, () -> Files.exists(out) && lines(text(out)).size() >= SOME);

        process.destroyForcibly().waitFor();

        String left = text(out);
        assertThat(uninterrupted).startsWith(left);
        Files.writeString(out, left + "{\"article\":{\"id\":\"torn");

        Run rest = Program.run("read", articles, "--output", out.toString(), "--threads", "2");

        assertThat(rest.code()).isZero();
        assertThat(text(out)).isEqualTo(uninterrupted);
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    private static void await(Process process, Condition condition) throws Exception {
        while (!condition.holds()) {
            assertThat(process.isAlive()).as("still reads").isTrue();
            Thread.sleep(2);
        }
    }

    private static List<?> faults(String json) throws IOException {
        Path schema = Path.of(System.getProperty("readout.home"), "docs/readout.schema.json");
        Schema read = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(schema));
        return read.validate(json, InputFormat.JSON);
    }

    /** Whole lines, with their ends. */
    private static List<String> lines(String text) {
        return Stream.of(text.split("(?<=\n)"))
                .filter(line -> line.endsWith("\n"))
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Name to text; what is hidden or not yet whole is left out. */
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> list = Files.list(folder)) {
                list.filter(file -> file.toString().endsWith(".json"))
                        .forEach(file -> files.put(file.getFileName().toString(), text(file)));
            }
        }
        return files;
    }
}

package readout.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.cli.launcher.Run;

/** What {@code --output} writes, and what it refuses to write over. */
class OutputTest {
    private static final int ARTICLES = 3;

    @TempDir
    private Path folder;

    private String articles = "";

    @BeforeEach
    void articles_are_there() throws IOException {
        articles = Files.write(folder.resolve("articles.jsonl"), Articles.lines(ARTICLES))
                .toString();
    }

    private Run read(Path output, String... more) {
        return Program.run(Stream.concat(Stream.of("read", articles, "--output", output.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void readouts_with_other_settings_are_refused_until_all_is_to_be_read_again() {
        Path out = folder.resolve("out");
        read(out, "--format", "csv");
        List<String> before = names(out);

        Run other = read(out, "--format", "ics");

        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err()).contains("found [format: csv], expected [format: ics]", "--again", "[bad-output]");
        assertThat(names(out)).hasSize(ARTICLES).isEqualTo(before);

        Run again = read(out, "--format", "ics", "--again");

        assertThat(again.code()).isZero();
        assertThat(names(out).stream().filter(name -> name.endsWith(".ics"))).hasSize(ARTICLES);
    }

    @Test
    void a_file_that_was_written_by_another_is_left_alone() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.jsonl"), "{\"mine\": true}\n");

        List<Run> runs = List.of(read(notes), read(notes, "--again"));

        assertThat(runs).allSatisfy(run -> {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).startsWith(notes + ": is there and was not written with --output.");
        });
        assertThat(notes).hasContent("{\"mine\": true}");
    }

    @Test
    void a_folder_of_csv_has_a_whole_table_for_each_article() {
        Path out = folder.resolve("out");

        assertThat(read(out, "--format", "csv").code()).isZero();

        assertThat(texts(out))
                .hasSize(ARTICLES)
                .allSatisfy(text -> assertThat(text).startsWith("article,"));
        assertThat(names(out)).allMatch(name -> name.matches("a00\\d-[0-9a-f]{16}\\.csv"));
        assertThat(read(out, "--format", "csv").err())
                .isEqualTo("read 0 of 3; skipped 3 already read, --again reads anew\n");
    }

    @Test
    void a_folder_of_ics_has_a_whole_calendar_for_each_article() {
        Path out = folder.resolve("out");

        assertThat(read(out, "--format", "ics").code()).isZero();

        assertThat(texts(out))
                .hasSize(ARTICLES)
                .allSatisfy(text -> assertThat(text)
                        .startsWith("BEGIN:VCALENDAR\r\n")
                        .endsWith("END:VCALENDAR\r\n")
                        .containsOnlyOnce("BEGIN:VCALENDAR"));
        assertThat(names(out)).allMatch(name -> name.matches("a00\\d-[0-9a-f]{16}\\.ics"));
    }

    private static List<String> names(Path folder) {
        return files(folder).stream().map(file -> file.getFileName().toString()).toList();
    }

    private static List<String> texts(Path folder) {
        return files(folder).stream().map(OutputTest::text).toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** All but the settings, by name. */
    private static List<Path> files(Path folder) {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}

package readout.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.model.time.Timex;
import readout.reading.codebook.CodebookFiles;
import readout.reading.time.grammar.TimeGrammar;

/**
 * The table of sentences in {@code times.txt}; those in {@code times-open.txt} still go wrong, and move over as soon as
 * they do not.
 */
class TimeTableTest {
    private static final TimeGrammar GRAMMAR = TimeGrammar.load(CodebookFiles.standard(), "en");

    private static final int ROWS_ASKED = 400;
    private static final int SILENT_ROWS_ASKED = 100;

    static List<Row> rows() throws IOException {
        return rows("times.txt");
    }

    static List<Row> openRows() throws IOException {
        return rows("times-open.txt");
    }

    static List<Row> rows(String file) throws IOException {
        try (InputStream table = Objects.requireNonNull(TimeTableTest.class.getResourceAsStream(file), file)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Row::of)
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void a_sentence_gives_the_times_of_the_table_and_no_others(Row row) {
        assertThat(found(row)).as(row.toString()).isEqualTo(row.values());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("openRows")
    void a_sentence_that_is_open_still_goes_wrong(Row row) {
        assertThat(found(row)).as("right now, move it to times.txt: " + row).isNotEqualTo(row.values());
    }

    @Test
    void the_table_is_as_large_as_was_asked() throws IOException {
        List<Row> rows = rows();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(ROWS_ASKED).doesNotHaveDuplicates();
        assertThat(rows.stream().filter(row -> row.values().isEmpty())).hasSizeGreaterThanOrEqualTo(SILENT_ROWS_ASKED);
    }

    private static String found(Row row) {
        return Reading.times(GRAMMAR, row.sentence(), row.published()).stream()
                .map(TimeTableTest::text)
                .collect(Collectors.joining("; "));
    }

    private static String text(Timex time) {
        return Stream.concat(Stream.of(time.value()), time.edtf().stream().map(Object::toString))
                .collect(Collectors.joining(" = "));
    }

    record Row(String published, String sentence, String values) {
        static Row of(String line) {
            String[] cells = line.split("\\|", -1);
            return new Row(cells[0].strip(), cells[1].strip(), cells[2].strip());
        }

        @Override
        public String toString() {
            return published + ": " + sentence;
        }
    }
}

package readout.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.model.time.Timex;
import readout.reading.codebook.CodebookFiles;
import readout.reading.time.grammar.TimeGrammar;

/** The table of sentences in {@code times.txt}. */
class TimeTableTest {
    private static final TimeGrammar GRAMMAR = TimeGrammar.load(CodebookFiles.standard(), "en");

    static List<Row> rows() throws IOException {
        try (InputStream table = Objects.requireNonNull(TimeTableTest.class.getResourceAsStream("times.txt"))) {
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
        String found = Reading.times(GRAMMAR, row.sentence(), row.published()).stream()
                .map(TimeTableTest::text)
                .collect(Collectors.joining("; "));
        assertThat(found).as(row.toString()).isEqualTo(row.values());
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

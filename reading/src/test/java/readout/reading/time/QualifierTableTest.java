package readout.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.model.time.Timex;
import readout.reading.codebook.CodebookFiles;
import readout.reading.time.TimeTableTest.Row;
import readout.reading.time.grammar.TimeGrammar;

/** The table of sentences in {@code qualifiers.txt}: TIMEX3's {@code mod}, {@code quant} and {@code freq}. */
class QualifierTableTest {
    private static final TimeGrammar GRAMMAR = TimeGrammar.load(CodebookFiles.standard(), "en");

    static List<Row> rows() throws IOException {
        return TimeTableTest.rows("qualifiers.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void a_sentence_says_of_its_times_what_the_table_says_and_no_more(Row row) {
        String found = Reading.times(GRAMMAR, row.sentence(), row.published()).stream()
                .map(QualifierTableTest::text)
                .collect(Collectors.joining("; "));

        assertThat(found).as(row.toString()).isEqualTo(row.values());
    }

    private static String text(Timex time) {
        String said = time.qualifier().attributes().entrySet().stream()
                .map(each -> " " + each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining());
        return time.value() + said;
    }
}

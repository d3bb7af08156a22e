package readout.evaluation.times;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.evaluation.tagging.Preparation;
import readout.evaluation.tagging.Tagger;

/** The figures are those that the script of the corpus gives for the same files. */
class TimesReportTest {
    private static final String SYSTEM = "system";

    @SuppressWarnings("NullAway.Init")
    private static TimesReport report;

    @BeforeAll
    static void read() {
        List<Tagger> taggers = List.of(Annotated.tagger(SYSTEM), Annotated.tagger("gold"));
        report = TimesReport.of(Annotated.GOLD, new Preparation("en"), taggers, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "STRICT,    .6000, .444, .857",
        "RELAXED,   .8000, .500, .889",
        "PRECISION, .8000, .500, 1.000",
        "RECALL,    .8000, .500, 1.000",
        "VALUE,     .7000, .500, .857",
        "TYPE,      .6000, .444, .857",
    })
    void measures_and_intervals_are_those_of_the_script(TimeMeasure measure, double value, double low, double high) {
        assertThat(report.value(SYSTEM, measure)).isCloseTo(value, within(.00005));
        assertThat(report.interval(SYSTEM, measure))
                .satisfiesExactly(
                        one -> assertThat(one).isCloseTo(low, within(.0005)),
                        one -> assertThat(one).isCloseTo(high, within(.0005)));
    }

    @Test
    void precision_is_of_what_was_found_and_recall_of_what_was_to_be_found() {
        TimeCounts counts = new TimeCounts(8, 4, 2, 3, 1, 2);

        assertThat(TimeMeasure.STRICT_PRECISION.of(counts)).isEqualTo(2 / 4.0);
        assertThat(TimeMeasure.STRICT_RECALL.of(counts)).isEqualTo(2 / 8.0);
        assertThat(TimeMeasure.PRECISION.of(counts)).isEqualTo(3 / 4.0);
        assertThat(TimeMeasure.RECALL.of(counts)).isEqualTo(3 / 8.0);
        assertThat(TimeMeasure.VALUE.of(counts)).isCloseTo(2 * 1 / 12.0, within(1e-12));
        assertThat(TimeMeasure.STRICT.of(TimeCounts.NONE)).isZero();
    }

    @Test
    void who_marks_as_people_did_is_right_throughout() {
        for (TimeMeasure measure : TimeMeasure.values()) {
            assertThat(report.value("gold", measure)).isEqualTo(1);
        }
    }

    @Test
    void the_table_has_a_column_a_system_and_its_speed() {
        assertThat(report.table(10, false).lines().map(String::strip))
                .contains(
                        "texts 3  gold 10",
                        "expressions         10                     10",
                        "value               0.7000 [0.500, 0.857]  1.0000 [1.000, 1.000]")
                .anyMatch(line -> line.matches("system +\\d+ +1\\.0 x +\\d+ +1\\.0 x"))
                .anyMatch(line -> line.matches("gold +\\d+ +\\d+\\.\\d x +\\d+ +\\d+\\.\\d x"));
    }

    @Test
    void errors_are_told_by_kind_and_the_lowest_text_comes_first() {
        List<String> lines = report.table(2, true).lines().toList();

        assertThat(lines)
                .contains(
                        "   0.500 vote: 2 marked, 2 found, 1 right",
                        "   0.667 ferry: 4 marked, 5 found, 3 right",
                        "MISSED mine '2006' (49)",
                        "EXTRA ferry '9 a.m.' (147)",
                        "SPAN ferry 'Monday' for 'on Monday' (32)",
                        "TYPE ferry DURATION for SET: 'every week' (180)")
                .noneMatch(line -> line.contains("VALUE mine"));
        assertThat(lines.indexOf("   0.500 vote: 2 marked, 2 found, 1 right"))
                .isLessThan(lines.indexOf("   0.667 ferry: 4 marked, 5 found, 3 right"));
        assertThat(report.table(2, false)).doesNotContain("MISSED");
    }
}

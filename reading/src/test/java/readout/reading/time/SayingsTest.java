package readout.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.reading.codebook.CodebookFiles;
import readout.reading.time.grammar.TimeGrammar;

/** What is quoted is reckoned from the day it was said; all texts are of Thursday, 2021-12-30. */
class SayingsTest {
    private static final TimeGrammar GRAMMAR = TimeGrammar.load(CodebookFiles.standard(), "en");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“Nobody has won today,” Thaci told a news conference on Monday. | today | 2021-12-27",
                "On Monday the general told reporters: “The port will open tomorrow.” | tomorrow | 2021-12-28",
                "\"We lost nine men yesterday,\" a colonel said on Sunday. | yesterday | 2021-12-25",
                "“The vote is next month,” the speaker said on November 29. | next month | 2021-12",
                "“The road was cut this morning. We ask for help,” the mayor said on Tuesday. | this morning |"
                        + " 2021-12-28",
                "“We had no warning,” he said on Monday. “Today I ask for an answer.” | Today | 2021-12-27",
                "“Today we sign,” wrote the envoy, who took office on Monday. | Today | 2021-12-30",
                "“Today we sign,” wrote the envoy. | Today | 2021-12-30",
                "The envoy said on Monday that the pact would be signed today. | today | 2021-12-30",
                "The “Monday club” met on Sunday. Today it is closed. | Today | 2021-12-30",
                "“We met on December 3, 2019,” she said on Monday. | December 3, 2019 | 2019-12-03",
                "“We march today,” the union said on Monday, and “we rest,” on December 28. | today | 2021-12-30",
            })
    void a_quotation_is_reckoned_from_the_day_of_the_saying(String text, String expression, String expected) {
        assertThat(Reading.times(GRAMMAR, text, "2021-12-30"))
                .filteredOn(time ->
                        text.substring(time.span().start(), time.span().end()).equals(expression))
                .extracting(time -> time.edtf().orElseThrow().toString())
                .containsExactly(expected);
    }
}

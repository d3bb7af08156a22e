package readout.reading.time.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchTest {
    @ParameterizedTest
    @CsvSource({
        "DAY,2021-12-30,2021-12-30,2021-12-30,2021-12-30",
        "WEEK,2021-12-30,2021-W52,2021-12-27/2022-01-02,2022-01-02",
        "WEEK,2021-01-02,2020-W53,2020-12-28/2021-01-03,2021-01-03",
        "WEEKEND,2021-12-30,2021-W52-WE,2022-01-01/2022-01-02,2022-01-02",
        "MONTH,2024-02-10,2024-02,2024-02,2024-02-29",
        "QUARTER,2021-12-30,2021-Q4,2021-36,2021-12-31",
        "SEASON,2021-02-01,2020-WI,2020-24,2021-02-28",
        "SEASON,2021-10-01,2021-FA,2021-23,2021-11-30",
        "HALF,2021-07-01,2021-H2,2021-41,2021-12-31",
        "YEAR,2021-07-01,2021,2021,2021-12-31",
        "DECADE,2021-07-01,202,202X,2029-12-31",
        "CENTURY,1999-07-01,19,19XX,1999-12-31",
    })
    void a_unit_contains_its_day_and_knows_its_name(
            Unit unit, LocalDate day, String value, String edtf, LocalDate end) {
        Stretch stretch = Stretch.of(unit, day);
        assertThat(stretch.value()).isEqualTo(value);
        assertThat(stretch.edtf()).hasToString(edtf);
        assertThat(stretch.end()).isEqualTo(end);
        assertThat(stretch.plus(3).plus(-3)).isEqualTo(stretch);
    }

    @ParameterizedTest
    @CsvSource({"2021-12-01,2021-11-28,3", "2021-12-01,2021-12-15,0", "2021-12-01,2022-01-02,2"})
    void days_are_counted_to_the_nearest_of_its_own(LocalDate month, LocalDate day, long expected) {
        assertThat(Stretch.of(Unit.MONTH, month).daysFrom(day)).isEqualTo(expected);
    }
}

package readout.reading.time.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTest {
    @ParameterizedTest
    @CsvSource({
        "12-25,1999,1999-12-25",
        "easter,1961,1961-04-02",
        "easter,2000,2000-04-23",
        "easter,2019,2019-04-21",
        "easter,2038,2038-04-25",
        "easter-2,2022,2022-04-15",
        "easter+39,2022,2022-05-26",
        "orthodox-easter,2021,2021-05-02",
        "orthodox-easter,2022,2022-04-24",
        "11-4#4,2021,2021-11-25",
        "5-1#-1,2021,2021-05-31",
        "hijri-10-1,2021,2021-05-13",
    })
    void a_rule_gives_the_day_of_the_year(String rule, int year, LocalDate expected) {
        assertThat(Holidays.day(rule, year)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"02-30", "13-01", "", "nothing", "13-1#1", "1-8#1"})
    void a_rule_that_names_no_day_gives_none(String rule) {
        assertThat(Holidays.day(rule, 2021)).isEmpty();
    }
}

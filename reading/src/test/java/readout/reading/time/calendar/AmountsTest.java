package readout.reading.time.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
    @ParameterizedTest
    @CsvSource({
        "MINUTE,50,PT50M",
        "HOUR,2,PT2H",
        "HOUR,0.5,PT30M",
        "HOUR,1.5,PT1H30M",
        "DAY,3,P3D",
        "DAY,0.5,PT12H",
        "WEEK,3,P3W",
        "MONTH,6,P6M",
        "QUARTER,3,P3Q",
        "YEAR,2.5,P2Y6M",
        "MINUTE,1.5,PT1M30S",
        "DECADE,2,P20Y",
        "CENTURY,0.5,P50Y"
    })
    void an_amount_is_written_as_iso_8601_has_it(Unit unit, BigDecimal amount, String expected) {
        assertThat(Amounts.value(unit, amount)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-30,DAY,3,2022-01-02",
        "2021-12-30,WEEK,-2,2021-12-16",
        "2021-03-31,MONTH,-1,2021-02-28",
        "2024-02-29,YEAR,-1,2023-02-28",
        "2021-12-30,YEAR,0.5,2022-06-30",
        "2021-12-30,HOUR,-48,2021-12-28",
        "2021-12-30,DECADE,-2,2001-12-30",
    })
    void an_amount_is_added_to_a_day(LocalDate day, Unit unit, BigDecimal amount, LocalDate expected) {
        assertThat(Amounts.plus(day, unit, amount)).isEqualTo(expected);
    }
}

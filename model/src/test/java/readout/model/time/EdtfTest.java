package readout.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    private static final long SEED = 20211230;

    @ParameterizedTest
    @CsvSource({
        "2021,2021-01-01,2021-12-31,YEAR",
        "2021-12,2021-12-01,2021-12-31,MONTH",
        "2024-02,2024-02-01,2024-02-29,MONTH",
        "2021-12-30,2021-12-30,2021-12-30,DAY",
        "2021-06~,2021-06-01,2021-06-30,MONTH",
        "2021?,2021-01-01,2021-12-31,YEAR",
        "2021-12-30%,2021-12-30,2021-12-30,DAY",
        "202X,2020-01-01,2029-12-31,DECADE",
        "19XX,1900-01-01,1999-12-31,CENTURY",
        "2004-XX,2004-01-01,2004-12-31,YEAR",
        "2004-07-XX,2004-07-01,2004-07-31,MONTH",
        "2004-XX-XX,2004-01-01,2004-12-31,YEAR",
        "2021-21,2021-03-01,2021-05-31,SEASON",
        "2021-24,2021-12-01,2022-02-28,SEASON",
        "2021-36,2021-10-01,2021-12-31,QUARTER",
        "2021-40,2021-01-01,2021-06-30,SEASON",
        "2021-12-20/2021-12-26,2021-12-20,2021-12-26,WEEK",
        "2021-12-21/2021-12-27,2021-12-21,2021-12-27,DAY",
        "2021-11/2022-01-05,2021-11-01,2022-01-05,MONTH",
        "2021-12-30T15:35-05:00,2021-12-30,2021-12-30,MINUTE",
        "2021-12-30T15Z,2021-12-30,2021-12-30,HOUR",
        "2021-12-30T15:35:10+05:30,2021-12-30,2021-12-30,SECOND",
        "'[2014,2016]',2014-01-01,2016-12-31,YEAR",
        "'{2014-03-01,2014-05}',2014-03-01,2014-05-31,MONTH",
        "'[2014-01..2014-03,2015]',2014-01-01,2015-12-31,YEAR",
        "-0044-03-15,-0044-03-15,-0044-03-15,DAY",
    })
    void a_value_is_printed_as_it_was_read_and_knows_its_days(
            String text, LocalDate first, LocalDate last, Precision precision) {
        Edtf value = Edtf.parse(text);
        assertThat(value).hasToString(text);
        assertThat(value.first()).contains(first);
        assertThat(value.last()).contains(last);
        assertThat(value.precision()).isEqualTo(precision);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../2021-12-30", "/2021-12-30"})
    void an_interval_without_a_begin_has_no_first_day(String text) {
        Edtf value = Edtf.parse(text);
        assertThat(value).hasToString(text);
        assertThat(value.first()).isEmpty();
        assertThat(value.last()).contains(LocalDate.of(2021, 12, 30));
        assertThat(value.isInterval()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015/..", "2015/"})
    void an_interval_without_an_end_has_no_last_day(String text) {
        Edtf value = Edtf.parse(text);
        assertThat(value).hasToString(text);
        assertThat(value.first()).contains(LocalDate.of(2015, 1, 1));
        assertThat(value.last()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "../..",
                "2021-13",
                "2021-00",
                "2021-02-30",
                "2023-02-29",
                "21",
                "2021-1-1",
                "2021-12-30T",
                "2021-12-30T25",
                "2021-12T10",
                "2021/2020",
                "[2014]",
                "[]",
                "[2014,[2015,2016]]",
                "X021",
                "2X21",
                "2021-12-30T10+99",
                "tomorrow",
                "2021-24-01",
                "2021-XX-05",
                "2021~~",
                "２０２１",
                "2021/2022/2023"
            })
    void what_is_no_value_is_refused_with_a_reason(String text) {
        assertThatThrownBy(() -> Edtf.parse(text))
                .isInstanceOf(DateTimeParseException.class)
                .hasMessageContaining("found");
    }

    @Test
    void a_date_of_an_unknown_year_has_no_bounds() {
        Edtf value = Edtf.parse("XXXX-12-25");
        assertThat(value).hasToString("XXXX-12-25");
        assertThat(value.first()).isEmpty();
        assertThat(value.last()).isEmpty();
        assertThat(value.precision()).isEqualTo(Precision.DAY);
    }

    @Test
    void a_timed_interval_begins_and_ends_at_instants() {
        Edtf call = Edtf.parse("2021-12-30T15:35-05:00/2021-12-30T16:25-05:00");
        assertThat(call.start()).contains(Instant.parse("2021-12-30T20:35:00Z"));
        assertThat(call.end()).contains(Instant.parse("2021-12-30T21:25:00Z"));
        assertThat(call.precision()).isEqualTo(Precision.MINUTE);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12,2021-12-30,true",
        "2021-12-30,2021-12,false",
        "../2021-12-30,2015,true",
        "2015/..,2021-12-20/2021-12-26,true",
        "2015/..,2014-12-31,false",
        "2021-12-30T15:35-05:00/2021-12-30T16:25-05:00,2021-12-30T21:35+01:00,true",
        "2021-12-30T15:35-05:00/2021-12-30T16:25-05:00,2021-12-30T21:35-05:00,false",
        "2021-12-30,2021-12-30T23:59-05:00,true",
        "'[2014,2016]',2016-05,true",
        "'[2014,2016]',2015,false",
        "'[2014,2016]','[2014-01,2016-01]',true",
    })
    void a_value_contains_what_lies_within_it(String outer, String inner, boolean expected) {
        assertThat(Edtf.parse(outer).contains(Edtf.parse(inner))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12,2021-12-30/2022-01-05,true",
        "2021-12-30/2022-01-05,2021-12,true",
        "2021-12,2022-01,false",
        "../2021-12-30,2021-12-30/..,true",
        "'[2014,2016]',2015-06/2015-07,false",
        "2021-12-30T15:35-05:00,2021-12-30T21:35+01:00,true",
    })
    void two_values_intersect_when_they_share_a_time(String one, String other, boolean expected) {
        assertThat(Edtf.parse(one).intersects(Edtf.parse(other))).isEqualTo(expected);
    }

    @Test
    void values_sort_by_their_begin_with_open_begins_first() {
        List<String> sorted = List.of("2015-03", "../2014", "2015", "2014-12-31").stream()
                .map(Edtf::parse)
                .sorted(Edtf.CHRONOLOGICAL)
                .map(Edtf::toString)
                .toList();
        assertThat(sorted).containsExactly("../2014", "2014-12-31", "2015", "2015-03");
    }

    @Test
    void factories_build_the_forms_of_news() {
        LocalDate day = LocalDate.of(2021, 12, 30);
        assertThat(Edtf.of(day)).hasToString("2021-12-30");
        assertThat(Edtf.of(YearMonth.from(day))).hasToString("2021-12");
        assertThat(Edtf.of(Year.of(2021)).approximate()).hasToString("2021~");
        assertThat(Edtf.between(day, day)).hasToString("2021-12-30");
        assertThat(Edtf.between(day, day.plusDays(3))).hasToString("2021-12-30/2022-01-02");
        assertThat(Edtf.since(Edtf.of(Year.of(2015)))).hasToString("2015/..");
        assertThat(Edtf.until(Edtf.of(day))).hasToString("../2021-12-30");
        assertThat(Edtf.oneOf(List.of(Edtf.parse("2016"), Edtf.parse("2014")))).hasToString("[2014,2016]");
        assertThat(Edtf.oneOf(List.of(Edtf.parse("2016"), Edtf.parse("2016")))).hasToString("2016");
    }

    @Test
    void an_interval_from_one_of_several_begins_with_the_earliest() {
        assertThat(Edtf.since(Edtf.parse("[2021-22,2022-22]"))).hasToString("2021-22/..");
        assertThat(Edtf.until(Edtf.parse("[2014,2015-03]"))).hasToString("../2015-03");
        assertThat(EdtfInterval.of(Edtf.parse("[2014,2015]"), Edtf.parse("[2016,2018]")))
                .hasToString("2014/2018");
    }

    @Test
    void an_approximate_value_stays_uncertain_if_it_was() {
        assertThat(Edtf.parse("2021?").approximate()).hasToString("2021%");
        assertThat(Edtf.parse("2021-01/2021-03").approximate()).hasToString("2021-01~/2021-03~");
        assertThat(Edtf.parse("2021%").isApproximate()).isTrue();
        assertThat(Edtf.parse("2021~/2022").isUncertain()).isFalse();
    }

    @Test
    void generated_values_are_printed_as_they_were_read() {
        EdtfGenerator generator = new EdtfGenerator(new Random(SEED));
        for (int i = 0; i < 20_000; i++) {
            String text = generator.next();
            Edtf value = Edtf.parse(text);
            assertThat(value).as("seed %d, value %d", SEED, i).hasToString(text);
            assertThat(Edtf.parse(value.toString())).isEqualTo(value);
            assertThat(value.contains(value)).as(text).isTrue();
            assertThat(value.intersects(value)).as(text).isTrue();
        }
    }
}

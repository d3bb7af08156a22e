package readout.knowledge.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.knowledge.Knowledge;

class MetonymsTest {
    private final Metonyms metonyms = Knowledge.load().metonyms();

    @ParameterizedTest
    @CsvSource({
        "the Kremlin, 2014-03-18, RUS",
        "the Kremlin, 1979-12-27, SUN",
        "Foggy Bottom, 1999-01-01, USA",
        "Downing Street, 1982-04-02, GBR",
        "Quai d'Orsay, 2003-02-14, FRA",
        "Élysée, 2003-02-14, FRA",
        "Elysee, 2003-02-14, FRA",
        "Brussels, 2010-05-09, EU",
        "Brussels, 1985-05-09, EC",
        "Nairobi, 2008-01-15, KEN",
        "Prague, 1968-08-21, CSK",
        "Prague, 2003-05-01, CZE",
        "Belgrade, 1999-03-24, YUG",
        "Bonn, 1986-01-01, DEU"
    })
    void a_phrase_stands_first_for_its_usual_reading_on_that_day(String phrase, LocalDate day, String code) {
        assertThat(metonyms.named(phrase).stream().filter(metonym -> metonym.holdsOn(day)))
                .first()
                .extracting(Metonym::code)
                .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Geneva", "Saint Petersburg", "Chicago", "the ministry", "Hamburg", "Nuuk"})
    void a_city_that_governs_nothing_stands_for_nothing(String phrase) {
        assertThat(metonyms.named(phrase)).isEmpty();
    }

    @Test
    void brussels_has_all_its_readings_ranked() {
        assertThat(metonyms.named("Brussels")).extracting(Metonym::code).containsExactly("EU", "EC", "NATO", "BEL");
    }

    @Test
    void a_capital_is_a_place_too_and_a_ministry_is_not() {
        assertThat(metonyms.named("Tokyo")).allMatch(Metonym::isPlace);
        assertThat(metonyms.named("Foggy Bottom")).noneMatch(Metonym::isPlace);
    }
}

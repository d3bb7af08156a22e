package readout.knowledge.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.knowledge.Knowledge;

class StatesTest {
    private final States states = Knowledge.load().states();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Turkey                        | TUR
        Türkiye                       | TUR
        Czechia                       | CZE
        the Netherlands               | NLD
        Holland                       | NLD
        U.S.                          | USA
        Great Britain                 | GBR
        DRC                           | COD
        Burma                         | MMR
        Ivory Coast                   | CIV
        Cote d'Ivoire                 | CIV
        East Timor                    | TLS
        Swaziland                     | SWZ
        Kosovo                        | XKX
        Palestine                     | PSE
        Taiwan                        | TWN
        Holy See                      | VAT
        USSR                          | SUN
        Zaire                         | ZAR
        German Democratic Republic    | DDR
        Upper Volta                   | HVO
        Congo                         | COD COG
        """)
    void a_state_is_found_by_each_of_its_names(String name, String codes) {
        assertThat(states.named(name)).extracting(State::code).containsExactly(codes.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bavaria", "NATO", "Moscow", "French", "turkeys", ""})
    void what_is_no_state_has_none(String name) {
        assertThat(states.named(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "French, FRA",
        "Frenchman, FRA",
        "Israelis, ISR",
        "Dutch, NLD",
        "Finns, FIN",
        "Nigerien, NER",
        "Nigerian, NGA",
        "Dominican, DOM",
        "Soviet, SUN",
        "Britons, GBR",
        "Filipino, PHL",
        "Emirati, ARE",
        "Congolese, COD COG",
        "Serbs, SRB",
        "Catalan, ''",
        "European, ''",
        "Arab, ''"
    })
    void an_adjective_or_a_people_leads_to_its_state(String word, String codes) {
        List<String> expected =
                Arrays.stream(codes.split(" ")).filter(code -> !code.isEmpty()).toList();
        assertThat(states.ofAdjective(word)).extracting(State::code).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({"Kiev, UKR", "Kyiv, UKR", "Peking, CHN", "Bonn, DEU", "Saigon, VDR", "Lomé, TGO", "Ouagadougou, BFA HVO"
    })
    void a_capital_leads_to_its_state_in_any_spelling(String city, String codes) {
        assertThat(states.ofCapital(city)).extracting(State::code).containsExactly(codes.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "RUS, 1985-04-01, SUN",
        "RUS, 1991-12-25, SUN",
        "RUS, 1991-12-26, RUS",
        "COD, 1990-06-30, ZAR",
        "SRB, 1995-07-11, YUG",
        "SRB, 2004-03-17, SCG",
        "CZE, 1989-11-17, CSK",
        "FRA, 1958-05-13, FRA",
        "YEM, 1988-01-01, YAR"
    })
    void a_state_is_what_it_was_on_that_day(String code, LocalDate day, String then) {
        State state = states.byCode(code).orElseThrow();
        assertThat(states.asOf(state, day).code()).isEqualTo(then);
    }

    @Test
    void every_alpha_3_and_alpha_2_code_leads_back_to_its_state() {
        assertThat(states.all()).hasSizeGreaterThan(250).allSatisfy(state -> {
            assertThat(states.byCode(state.code())).contains(state);
            state.iso2().ifPresent(iso2 -> assertThat(states.byIso2(iso2)).contains(state));
        });
    }

    @Test
    void borders_are_borders_on_both_sides() {
        assertThat(states.all())
                .allSatisfy(state -> assertThat(state.borders())
                        .allSatisfy(code -> assertThat(
                                        states.byCode(code).orElseThrow().borders())
                                .contains(state.code())));
    }
}

package readout.knowledge.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.knowledge.Knowledge;

class BodiesTest {
    private final Bodies bodies = Knowledge.load().bodies();

    @ParameterizedTest
    @CsvSource({
        "North Atlantic Treaty Organisation, NATO, IGO",
        "Nato, NATO, IGO",
        "U.N. Security Council, UN, IGO",
        "Arab League, LAS, IGO",
        "OAU, OAU, IGO",
        "IAEA, IAEA, IGO",
        "Hizbullah, LBN, REB",
        "Hamas, PSE, REB",
        "Tamil Tigers, LKA, REB",
        "Unita, AGO, REB",
        "Sendero Luminoso, PER, REB",
        "Sandinistas, NIC, PTY",
        "State Duma, RUS, LEG",
        "Knesset, ISR, LEG",
        "Revolutionary Guards, IRN, MIL",
        "KGB, SUN, SPY",
        "Scotland Yard, GBR, COP",
        "State Department, USA, GOV",
        "Xinhua, CHN, MED",
        "the West, WEST, IGO"
    })
    void a_body_has_the_code_that_its_acts_get(String name, String code, String sector) {
        assertThat(bodies.named(name)).first().satisfies(body -> {
            assertThat(body.code()).isEqualTo(code);
            assertThat(body.sector()).isEqualTo(sector);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"is", "who", "nato summit", "Red Cross Street", "Liberation Front"})
    void other_words_are_no_bodies(String name) {
        assertThat(bodies.named(name)).isEmpty();
    }

    @Test
    void members_are_those_of_the_day() {
        Body nato = bodies.byId("NATO").orElseThrow();
        assertThat(nato.membersOn(LocalDate.of(1998, 1, 1)))
                .contains("TUR", "ESP")
                .doesNotContain("POL");
        assertThat(nato.membersOn(LocalDate.of(2024, 4, 4))).hasSize(32);
        Body union = bodies.byId("EU").orElseThrow();
        assertThat(union.membersOn(LocalDate.of(2020, 1, 31))).contains("GBR").hasSize(28);
        assertThat(union.membersOn(LocalDate.of(2020, 2, 1)))
                .doesNotContain("GBR")
                .hasSize(27);
    }

    @Test
    void an_organ_that_no_file_lists_belongs_to_its_state() {
        Body army = bodies.organ(Knowledge.load().states().byCode("TCD").orElseThrow(), "army", "MIL");
        assertThat(army.name()).isEqualTo("Chadian army");
        assertThat(army.code()).isEqualTo("TCD");
        assertThat(army.isInternational()).isFalse();
    }
}

package readout.reading.actor;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Crowds and bodies without a name, and whose they are. */
class CrowdsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2020-07-12 | Russian troops withdrew. | Russian troops = RUS troops
        2020-07-12 | Protesters in Santiago threw stones at police. | Protesters = CHL Protesters; police = CHL police
        2020-07-12 | Crowds filled the squares of Serbia. In Belgrade, police fired tear gas at protesters. | police = SRB police; protesters = SRB protesters
        2020-07-12 | The Nigerian army freed hostages. | The Nigerian army = NGA army
        2020-07-12 | Representatives from Iran and Iraq signed. | Representatives = IRN Representatives + IRQ Representatives
        2020-07-12 | A spokesman for the Kenyan police confirmed it. | A spokesman = KEN spokesman
        2020-07-12 | Hamas fighters fired rockets. | Hamas fighters = PSE Hamas fighters
        2020-07-12 | EU officials met African Union envoys. | EU officials = EU EU officials; African Union envoys = AU African Union envoys
        2020-07-12 | Turkish and Greek officials held talks. | Greek officials = TUR officials + GRC officials
        2020-07-12 | The people of Belarus voted. | The people = BLR people
        2020-07-12 | Iranian state television showed the ruins. | Iranian state television = IRN state television
        """)
    void a_crowd_has_the_code_of_its_state(String published, String text, String expected) {
        ActorTable.check(published, text, expected, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2020-07-12 | Rebels attacked a convoy. | Rebels = _ Rebels
        2020-07-12 | Chad and Niger were at odds. Rebels attacked a convoy. | Rebels = _ Rebels
        2020-07-12 | Many people were late. | Many people = none
        2020-07-12 | The party lasted all night. | The party = none
        2020-07-12 | The side of the road was wet. | The side = none
        2020-07-12 | The group of stones is old. | The group = none
        2020-07-12 | A member joined. | A member = none
        2020-07-12 | The committee room was small. | The committee room = none; committee = none
        2020-07-12 | The power failed at noon. | The power = none
        2020-07-12 | The front moved west. | The front = none
        """)
    void without_a_state_in_focus_it_has_no_code_or_is_nobody(String published, String text, String expected) {
        ActorTable.check(published, text, expected, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2020-07-12 | Thousands of Chilean protesters marched. | Thousands of Chilean protesters = CHL protesters
        2020-07-12 | A group of Kenyan lawmakers walked out. | group of Kenyan lawmakers = KEN lawmakers
        2020-07-12 | Several thousand people marched through Lima. | Several thousand people = PER people
        2020-07-12 | Police in Lima arrested 70 people. | 70 people = PER people
        2020-07-12 | Dozens of Indian soldiers were wounded. | Dozens of Indian soldiers = IND soldiers
        2020-07-12 | Some of the Peruvian miners returned. | Some of the Peruvian miners = PER miners
        2020-07-12 | Hungarian students protested. The students sang. | The students = HUN students
        2020-07-12 | Hungarian students protested. Police stopped students. | students = HUN students
        2020-07-12 | Hungarian and Polish students met. Students sang. | Students = _ Students
        2020-07-12 | Thousands of tons of wheat were burned. | Thousands = none; tons = none
        2020-07-12 | A number of questions remain. | A number = none
        2020-07-12 | Half of the bridge fell. | Half = none
        """)
    void words_of_number_and_repetition_keep_the_crowd(String published, String text, String expected) {
        ActorTable.check(published, text, expected, Optional.empty());
    }
}

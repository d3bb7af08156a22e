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
}

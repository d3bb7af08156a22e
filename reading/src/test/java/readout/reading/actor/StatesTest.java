package readout.reading.actor;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** States, their capitals and palaces, their adjectives and their peoples. */
class StatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2022-01-14 | Moscow said the draft was unacceptable. | Moscow = RUS Russia
        2022-01-14 | Talks between Ankara and Athens broke down. | Ankara = TUR Turkey; Athens = GRC Greece
        2022-01-14 | The sanctions on Minsk were extended. | Minsk = BLR Belarus
        2022-01-14 | The minister accused Tehran of lying. | Tehran = IRN Iran
        2022-01-14 | Beijing's demands were rejected. | Beijing = CHN China
        2022-01-14 | The Kremlin kept silent. | The Kremlin = RUS Kremlin
        2022-01-14 | The White House apologised to Seoul. | The White House = USA White House; Seoul = KOR South Korea
        2022-01-14 | Relations with Caracas were cut. | Caracas = VEN Venezuela
        2022-01-14 | The State Department warned travellers. | The State Department = USA US State Department
        2022-01-14 | France and Italy asked for time. | France = FRA France; Italy = ITA Italy
        2022-01-14 | The United States and the UK welcomed Japan's offer. | The United States = USA United States; the UK = GBR United Kingdom; Japan = JPN Japan
        2022-01-14 | Brussels demanded reforms. | Brussels = EU European Union
        2022-01-14 | The Cuban government refused. | The Cuban government = CUB Cuba
        2022-01-14 | The government of Chad agreed. | The government = TCD Chad
        2022-01-14 | The Saudis and the Dutch abstained. | The Saudis = SAU Saudis; the Dutch = NLD Dutch
        """)
    void a_state_its_capital_or_palace_acts(String published, String text, String expected) {
        ActorTable.check(published, text, expected, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2022-01-14 | They met in Moscow. | Moscow = none
        2022-01-14 | He flew from Ankara to Athens on Monday. | Ankara = none; Athens = none
        2022-01-14 | Rain fell near Minsk and Gomel. | Minsk = none; Gomel = none
        2022-01-14 | A bomb exploded outside the Kremlin. | the Kremlin = none
        2022-01-14 | She visited Tehran last week. | Tehran = none
        2022-01-14 | The fighting in Yemen goes on. | Yemen = none
        2022-01-14 | Prices across France rose. | France = none
        2022-01-14 | BEIRUT (Own report) - A bank was closed. | BEIRUT = none
        2022-01-14 | The ship left Tokyo. | Tokyo = none
        2022-01-14 | He was born in Geneva, Switzerland. | Geneva = none; Switzerland = none
        2022-01-14 | French wine is exported. | wine = none
        2022-01-14 | The mayor of Rome resigned. | Rome = none
        """)
    void a_name_used_as_a_place_does_not(String published, String text, String expected) {
        ActorTable.check(published, text, expected, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2022-01-14 | The Russian invasion of the neighbour was feared. | Russian = RUS Russia
        2022-01-14 | A US airstrike killed him. | US = USA United States
        2022-01-14 | Israeli and Egyptian demands were met. | Israeli = ISR Israel; Egyptian = EGY Egypt
        2022-01-14 | A NATO exercise began. | NATO = NATO NATO
        2022-01-14 | Russian-backed separatists shelled a school. | Russian = RUS Russia; Russian-backed separatists = _ Russian-backed separatists
        2022-01-14 | The Saudi-led coalition bombed a port. | The Saudi-led coalition = SAU Saudi-led coalition
        2022-01-14 | Police violence was condemned in Peru. | Police = PER Police
        2022-01-14 | A Houthi attack hit the airport. | Houthi = YEM Houthi movement
        2022-01-14 | The Kremlin statement was short. | Kremlin = RUS Kremlin
        2022-01-14 | Ukraine's proposal was ignored. | Ukraine = UKR Ukraine
        """)
    void an_adjective_of_an_act_is_a_mention_of_the_state(String published, String text, String expected) {
        ActorTable.check(published, text, expected, Optional.empty());
    }
}

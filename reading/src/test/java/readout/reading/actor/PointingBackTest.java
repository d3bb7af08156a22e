package readout.reading.actor;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pronouns and phrases that point back. */
class PointingBackTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2017-07-07 | President Trump met Vladimir Putin in Hamburg. The two leaders spoke for hours. | The two leaders = USA Donald Trump + RUS Vladimir Putin
        2017-07-07 | President Trump met Vladimir Putin in Hamburg. They spoke for hours. | They = USA Donald Trump + RUS Vladimir Putin
        2021-06-17 | Ethiopia and Eritrea signed. Both sides promised peace. | Both sides = ETH Ethiopia + ERI Eritrea
        2021-06-17 | Greece protested to Turkey. The two countries recalled envoys. | The two countries = GRC Greece + TUR Turkey
        2021-06-17 | Angela Merkel arrived late. She met nobody. | She = DEU Angela Merkel
        2021-06-17 | Emmanuel Macron said he would wait. | he = FRA Emmanuel Macron
        2021-06-17 | Poland closed its border. | its = POL Poland
        2021-06-17 | Norway condemned the test. It demanded an inquiry. | It = NOR Norway
        2021-06-17 | Protesters gathered in Lima. They threw stones. | They = PER Protesters
        2021-06-17 | NATO met on Monday. The alliance promised help. | The alliance = NATO NATO
        2021-06-17 | The Ministry of Fisheries of Ghana fined a ship. The ministry gave no name. | The ministry = GHA Ministry of Fisheries of Ghana
        2021-06-17 | Moldova waits. The West fears a Russian attack on the former Soviet republic. | the former Soviet republic = MDA Moldova; The West = WEST the West
        """)
    void what_points_back_to_one_is_resolved(String published, String text, String expected) {
        ActorTable.check(published, text, expected, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2021-06-17 | She added that talks would go on. | She = ?
        2021-06-17 | Joe Biden called. She refused. | She = ?
        2021-06-17 | The law was passed. It entered into force. | It = ?
        2021-06-17 | It is raining in Oslo. | It = none
        2021-06-17 | Biden met Putin and Macron. The two leaders spoke. | The two leaders = ?
        2021-06-17 | The two leaders spoke. | The two leaders = ?
        2021-06-17 | Macron and Putin met Scholz. He left early. | He = ?
        2021-06-17 | Both sides agreed. | Both sides = ?
        2021-06-17 | Poland asked Norway. The storm came. It broke a bridge. | It = ?
        2021-06-17 | Georgia and Moldova wait. NATO looks at the former Soviet republic. | the former Soviet republic = ?
        """)
    void what_may_point_to_two_or_to_nobody_stays_unknown(String published, String text, String expected) {
        ActorTable.check(published, text, expected, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2021-06-17 | “We want peace,” Macron said. | We = FRA France
        2021-06-17 | “I want peace,” Macron said. | I = FRA Emmanuel Macron
        2021-06-17 | “Our army is ready,” the Turkish defence minister said. | Our = TUR Turkey
        2021-06-17 | Scholz said: “We will send help.” | We = DEU Germany
        2021-06-17 | “We are ready,” said a spokesman for Hamas. | We = PSE Hamas
        """)
    void in_a_quotation_we_is_the_speakers_side(String published, String text, String expected) {
        ActorTable.check(published, text, expected, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2019-02-01 | We condemn the arrest of journalists. The President will speak. | We = USA United States; The President = USA Donald Trump
        2022-02-01 | The below is attributable to Spokesperson Ada Brink: I spoke with the ambassador. | I = USA Ada Brink
        """)
    void in_an_official_text_we_is_the_state_of_the_office_that_issued_it(
            String published, String text, String expected) {
        ActorTable.check(published, text, expected, Optional.of("The White House"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2021-06-17 | The President telephoned President Emmanuel Macron of France. | The President = _ President
        2021-06-17 | The Chancellor met Chancellor Angela Merkel of Germany. | The Chancellor = _ Chancellor
        2021-06-17 | The President spoke with President Emmanuel Macron of France. He is in Rome. The President left. | The President = _ President
        1998-03-02 | The Prime Minister thanked Prime Minister Jean Chrétien of Canada. | The Prime Minister = _ Prime Minister
        2021-06-17 | President Emmanuel Macron of France left Rome. The President was tired. | The President = FRA Emmanuel Macron
        2021-06-17 | The President said President Emmanuel Macron of France was ill. | President Emmanuel Macron = FRA Emmanuel Macron
        """)
    void who_acts_upon_the_holder_of_an_office_is_not_that_holder(String published, String text, String expected) {
        ActorTable.check(published, text, expected, Optional.empty());
    }
}

package readout.reading.actor;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People by name, with and without title, known and unknown to the tables. */
class PeopleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2022-03-10 | German Chancellor Olaf Scholz called President Emmanuel Macron of France. | German Chancellor Olaf Scholz = DEU Olaf Scholz; President Emmanuel Macron = FRA Emmanuel Macron
        2022-03-10 | Scholz and Macron urged Putin to stop. | Scholz = DEU Olaf Scholz; Macron = FRA Emmanuel Macron; Putin = RUS Vladimir Putin
        2009-04-02 | British Prime Minister Gordon Brown spoke to President Obama. | British Prime Minister Gordon Brown = GBR Gordon Brown; President Obama = USA Barack Obama
        2019-05-04 | Colonel Moussa Diarra, a spokesman for the Malian army, denied the report. | Colonel Moussa Diarra = MLI Moussa Diarra
        2016-02-02 | The Kenyan lawmaker Esther Wambui said the vote was a fraud. | The Kenyan lawmaker Esther Wambui = KEN Esther Wambui
        2016-02-02 | Esther Wambui, a lawmaker from Kenya, walked out. Wambui later returned. | Esther Wambui = KEN Esther Wambui; Wambui = KEN Esther Wambui
        2021-06-15 | President of Russia Vladimir Putin arrived early. | President of Russia Vladimir Putin = RUS Vladimir Putin
        2012-09-01 | Peru's interior minister Pedro Quispe resigned. | interior minister Pedro Quispe = PER Pedro Quispe
        2022-01-14 | Foreign Minister Sergej Lawrow waited for an answer. | Foreign Minister Sergej Lawrow = RUS Sergey Lavrov
        2017-05-20 | Former President Barack Obama criticised the plan. | Former President Barack Obama = USA Barack Obama
        2021-03-01 | Mrs. Merkel met Mr. Johnson in Berlin. | Mrs. Merkel = DEU Angela Merkel; Mr. Johnson = GBR Boris Johnson
        2018-10-10 | Rebel commander Idris Koulou threatened the mine. | Rebel commander Idris Koulou = _ Idris Koulou
        """)
    void a_name_gives_the_person_and_for_whom_the_person_acts(String published, String text, String expected) {
        ActorTable.check(published, text, expected, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2022-03-10 | The Lake Victoria ferry sank. | Victoria = none; Lake Victoria = none
        2022-03-10 | Friday was calm. | Friday = none
        2022-03-10 | In January the harvest failed. | January = none
        2022-03-10 | The King David Hotel was full. | King David = none
        2022-03-10 | The storm reached the coast. | The storm = none; the coast = none
        2022-03-10 | Prices rose again in Geneva. | Geneva = none; Prices = none
        2022-03-10 | The deal was called historic. | The deal = none
        2022-03-10 | Wheat fell to its lowest price. | Wheat = none
        2022-03-10 | A bridge collapsed on Monday. | A bridge = none; Monday = none
        2022-03-10 | Nobody knows the reason. | the reason = none
        """)
    void what_is_no_person_is_no_mention(String published, String text, String expected) {
        ActorTable.check(published, text, expected, Optional.empty());
    }
}

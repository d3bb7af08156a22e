package readout.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.event.Mention;
import readout.model.event.PartyKind;

/** Offices, and who held them on the day. */
class OfficesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2021-12-29 | He spoke with the foreign ministers of Germany, France and Great Britain. | the foreign ministers = DEU Annalena Baerbock + FRA Jean-Yves Le Drian + GBR Liz Truss
        2013-07-01 | The French president flew to Mali. | The French president = FRA François Hollande
        2019-07-01 | The French president flew to Mali. | The French president = FRA Emmanuel Macron
        2016-08-30 | The British prime minister and the US president agreed. | The British prime minister = GBR Theresa May; the US president = USA Barack Obama
        2018-06-12 | The presidents of Kenya and Nigeria met. | The presidents = KEN Uhuru Kenyatta + NGA Muhammadu Buhari
        2014-09-05 | The French and German foreign ministers called. | foreign ministers = none; The French and German foreign ministers = none; German foreign ministers = FRA Laurent Fabius + DEU Frank-Walter Steinmeier
        2015-04-01 | Iran's foreign minister smiled. | foreign minister = IRN Mohammad Javad Zarif
        2011-03-27 | The NATO secretary general took note. | The NATO secretary general = NATO Anders Fogh Rasmussen
        2016-10-01 | US Secretary of State John Kerry left. The secretary was angry. | The secretary = USA John Kerry
        1995-03-08 | The Bolivian foreign minister went home. | The Bolivian foreign minister = BOL foreign minister
        2022-02-11 | Liz Truss met her Russian counterpart. | her Russian counterpart = RUS Sergey Lavrov
        2001-02-10 | A Kremlin adviser and a White House official talked. | A Kremlin adviser = RUS Kremlin adviser; a White House official = USA White House official
        """)
    void an_office_gives_its_holder_of_the_day(String published, String text, String expected) {
        ActorTable.check(published, text, expected, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2013-07-01 | The former French president flew to Mali. | The former French president = FRA former president
        2013-07-01 | A president must listen. | A president = _ president
        2013-07-01 | The company's president resigned in Chad. | president = _ president
        - | The French president flew to Mali. | The French president = FRA president
        2022-05-05 | The presidential palace was dark. | The presidential palace = none
        2022-05-05 | The ministerial meeting was put off. | The ministerial meeting = none
        2022-05-05 | An Egyptian official declined to comment. | An Egyptian official = EGY official
        2022-05-05 | The minister's car was stolen. | car = none
        2022-05-05 | Brazilian ministers argued over the budget. | Brazilian ministers = BRA ministers
        2022-05-05 | The former Malian minister of justice was freed. | The former Malian minister = none
        """)
    void a_past_unknown_or_undated_office_names_nobody(String published, String text, String expected) {
        ActorTable.check(published, text, expected, Optional.empty());
    }

    @Test
    void a_former_holder_has_a_class_of_its_own_and_no_current_office() {
        String text = "Former President Jimmy Carter observed the vote in Nepal.";
        List<Mention> mentions = ActorTable.read("2008-04-10", text, Optional.empty());

        assertThat(mentions.getFirst().parties()).singleElement().satisfies(party -> {
            assertThat(party.officeClass()).contains("former_head_of_state");
            assertThat(party.kind()).isEqualTo(PartyKind.PERSON);
            assertThat(party.code()).contains("USA");
        });
    }
}

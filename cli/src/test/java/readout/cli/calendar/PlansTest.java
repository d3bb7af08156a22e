package readout.cli.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.cli.calendar.Calendars.list;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a plan, told by articles of several days. */
class PlansTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-03-12: The foreign ministers of Kenya and Ethiopia will meet in Djibouti on 20 March. #"
                    + " 2019-03-15: The meeting of the foreign ministers of Kenya and Ethiopia, planned for 20 March,"
                    + " has been moved to 25 March, Nairobi said. | 20190325 TENTATIVE 1",
                "2007-05-02: Chile and Peru will hold talks in Lima on 14 May. # 2007-05-10: Chile has called off the"
                        + " talks with Peru on 14 May. | 20070514 CANCELLED 1",
                "1999-06-01: India and Pakistan will hold talks in Lahore on June 12. # 1999-06-13: India and Pakistan"
                        + " held talks in Lahore on Saturday. | 19990612 CONFIRMED 1",
                "2021-11-02: Australia and Fiji will meet in Suva on 16 November. # 2021-11-12: The meeting between"
                        + " Australia and Fiji has been cancelled. | 20211116 CANCELLED 1",
                "2008-08-10: Georgia and Russia will hold talks in Geneva on 15 October. # 2008-10-15: Georgia and"
                        + " Russia held talks in Geneva on Wednesday. | 20081015 CONFIRMED 1",
                "2011-04-04: Thailand and Cambodia will hold talks in Bogor on 7 April. # 2011-04-06: The talks"
                    + " between Thailand and Cambodia on 7 April were postponed to 10 April. | 20110410 TENTATIVE 1",
                "2013-01-08: Serbia and Kosovo will hold talks in Brussels on 17 January. # 2013-01-09: Serbia and"
                        + " Kosovo will hold talks in Brussels on 17 January. | 20130117 TENTATIVE 0",
                "2014-09-01: President Putin and Chancellor Merkel will meet in Minsk on 10 September. # 2014-09-05:"
                    + " President Putin and Chancellor Merkel will meet in Minsk on 17 September. | 20140910 TENTATIVE"
                    + " 0 # 20140917 TENTATIVE 0",
                "2015-02-03: The foreign ministers of Egypt and Sudan will meet in Cairo on 10 February. # 2015-02-05:"
                    + " The presidents of Egypt and Sudan will meet in Khartoum on 20 February. | 20150210 TENTATIVE 0"
                    + " # 20150220 TENTATIVE 0",
                "2003-06-02: Norway and Sri Lanka will meet in Oslo on June 9. # 2003-06-03: Norway and Japan will"
                        + " meet in Tokyo on June 9. | 20030609 TENTATIVE 0 # 20030609 TENTATIVE 0",
                "1997-03-01: Zambia and Angola will hold talks in Lusaka on 10 March. # 1997-09-01: Zambia and Angola"
                        + " will hold talks in Lusaka on 10 September. | 19970310 TENTATIVE 0 # 19970910 TENTATIVE 0",
                "2016-04-01: Iran and Oman will meet in Muscat on 9 April. # 2016-04-05: Iran and Oman will meet in"
                        + " Muscat on 12 April. # 2016-04-08: Iran has called off the meeting with Oman. | 20160409"
                        + " TENTATIVE 0 # 20160412 TENTATIVE 0",
                "1994-05-02: King Hussein of Jordan will meet Israeli Prime Minister Yitzhak Rabin in London on May 10."
                        + " # 1994-05-08: Jordan's King Hussein cancelled his meeting with Israeli Prime Minister"
                        + " Yitzhak Rabin on May 10 in London, officials said on Sunday. | 19940510 CANCELLED 1",
                "2004-06-07: Pakistani Foreign Minister Khurshid Kasuri will meet his Indian counterpart Natwar Singh"
                        + " in Jakarta on June 20. # 2004-06-21: Pakistani Foreign Minister Khurshid Kasuri met his"
                        + " Indian counterpart Natwar Singh in Jakarta on Sunday. | 20040620 CONFIRMED 1",
                "2022-01-05: U.S. Secretary of State Antony Blinken will meet Russian Foreign Minister Sergei Lavrov in"
                        + " Geneva on January 21 at 10 a.m. local time. # 2022-01-19: U.S. Secretary of State Antony"
                        + " Blinken will meet Russian Foreign Minister Sergei Lavrov in Geneva on January 21 at 3 p.m."
                        + " local time, the State Department said on Wednesday. | 20220121T150000 TENTATIVE 1",
                "2022-02-01: U.S. President Joe Biden will call Ukrainian President Volodymyr Zelenskiy on February 3"
                        + " at 3:30 p.m. ET. # 2022-02-02: U.S. President Joe Biden will call Ukrainian President"
                        + " Volodymyr Zelenskiy on February 3 at 5 p.m. ET. | 20220203T170000 TENTATIVE 1",
                "2001-02-12: Mexican President Vicente Fox will host U.S. President George W. Bush in San Cristobal on"
                        + " Friday. # 2001-02-14: Mexican President Vicente Fox will not meet U.S. President George W."
                        + " Bush in San Cristobal on Friday, his office said. | 20010216 CANCELLED 1",
                "1975-07-21: Soviet leader Leonid Brezhnev will meet French President Valery Giscard d'Estaing in"
                        + " Helsinki on July 30. # 1975-07-25: Soviet leader Leonid Brezhnev will meet French"
                        + " President Valery Giscard d'Estaing on July 31 instead of July 30 in Helsinki."
                        + " | 19750731 TENTATIVE 1",
                "1971-09-06: Zambian President Kenneth Kaunda will meet Tanzanian President Julius Nyerere in Mbeya on"
                        + " Friday. # 1971-09-08: Zambian President Kenneth Kaunda has put off his meeting with"
                        + " Tanzanian President Julius Nyerere until September 20. | 19710920 TENTATIVE 1",
                "1983-10-01: Indian Prime Minister Indira Gandhi will visit Bangladesh in November. # 1983-11-06:"
                        + " Indian Prime Minister Indira Gandhi visited Bangladesh on Friday. | 19831104 CONFIRMED 1",
                "2007-08-18: South Korean President Roh Moo-hyun's visit to Pyongyang was postponed from August 28 to"
                        + " October 2, Seoul said on Saturday. | 20071002 TENTATIVE 0",
                "1988-03-02: Morocco and Algeria will hold talks in Oran on March 12. # 1988-03-06: Algeria has called"
                        + " off the talks with Morocco on March 12. # 1988-03-09: Morocco and Algeria will hold"
                        + " talks in Oran on March 12 after all. | 19880312 TENTATIVE 2",
                "2011-03-07: Venezuela will hold talks with Colombia in Caracas on March 15. # 2011-03-09: Venezuela"
                        + " will hold talks with Colombia in Caracas on March 22. The two sides will also hold talks"
                        + " in Bogota on March 15. | 20110315 TENTATIVE 1 # 20110322 TENTATIVE 0",
                "2009-05-03: Brazilian President Luiz Inacio Lula da Silva will phone Bolivian President Evo Morales on"
                        + " Thursday. # 2009-05-04: Brazilian President Luiz Inacio Lula da Silva will meet Bolivian"
                        + " President Evo Morales in Cochabamba on Thursday."
                        + " | 20090507 TENTATIVE 0 # 20090507 TENTATIVE 0",
                "1996-05-06: Egyptian President Hosni Mubarak and Syrian President Hafez al-Assad met in Cairo on"
                        + " Sunday. # 1996-05-07: Egyptian President Hosni Mubarak met Syrian President Hafez al-Assad"
                        + " in Alexandria on Sunday. | 19960505 CONFIRMED 0 # 19960505 CONFIRMED 0",
                "2012-10-02: Ghana and Togo met in Accra on Monday. # 2012-10-03: Ghana and Togo met in Accra on"
                        + " Monday. | 20121001 CONFIRMED 0",
                "2015-02-03: Russia shelled Ukraine on Monday. # 2015-02-03: Ukraine shelled Russia on Monday."
                        + " | 20150202 CONFIRMED 0 # 20150202 CONFIRMED 0",
                "2016-05-03: Russia criticised Poland on Monday over the pipeline. # 2016-05-04: Russia criticised"
                        + " Poland on Monday over the radar. | 20160502 CONFIRMED 0 # 20160502 CONFIRMED 0",
            })
    void a_plan_is_one_entry_with_what_became_of_it_and_look_alikes_stay_two(String articles, String expected)
            throws Exception {
        assertThat(Calendars.entries(Calendars.of(folder, list(articles)))).containsExactlyElementsOf(list(expected));
    }

    @Test
    void articles_in_any_order_give_the_same_bytes() throws Exception {
        List<String> articles = List.of(
                "2019-03-12: The foreign ministers of Kenya and Ethiopia will meet in Djibouti on 20 March.",
                "2019-03-15: The meeting of the foreign ministers of Kenya and Ethiopia, planned for 20 March, has"
                        + " been moved to 25 March.",
                "2019-03-22: Kenya has called off the meeting with Ethiopia on 25 March.");
        String once = Calendars.written(folder, articles);
        List<String> turned = new ArrayList<>(articles);
        Collections.reverse(turned);
        assertThat(Calendars.entries(once)).containsExactly("20190325 CANCELLED 2");
        assertThat(Calendars.written(folder, turned)).isEqualTo(once);
    }

    @Test
    void a_later_article_changes_the_entry_under_the_id_that_it_had() throws Exception {
        String plan = "2019-03-12: Kenya and Ethiopia will meet in Djibouti on 20 March.";
        String change = "2019-03-18: Kenya has called off the meeting with Ethiopia on 20 March.";
        String before = Calendars.of(folder, List.of(plan));
        String after = Calendars.of(folder, List.of(plan, change));
        assertThat(Calendars.values(after, "UID")).hasSize(1).isEqualTo(Calendars.values(before, "UID"));
        assertThat(after)
                .contains("“Kenya and Ethiopia will meet in Djibouti on 20 March”")
                .contains("“Kenya has called off the meeting with Ethiopia on 20 March”");
    }

    @Test
    void two_papers_of_one_day_give_the_id_that_each_gives_alone() throws Exception {
        String one =
                "2018-04-02: Rwandan President Paul Kagame will meet Ugandan President Yoweri Museveni in Entebbe on"
                        + " April 10.";
        String other = "2018-04-02: Rwanda's President Paul Kagame is to meet Uganda's President Yoweri Museveni on"
                + " April 10, both governments said.";
        List<String> ids = Calendars.values(Calendars.of(folder, List.of(one)), "UID");
        assertThat(ids).hasSize(1);
        assertThat(Calendars.values(Calendars.of(folder, List.of(other)), "UID"))
                .isEqualTo(ids);
        assertThat(Calendars.values(Calendars.of(folder, List.of(other, one)), "UID"))
                .isEqualTo(ids);
    }

    @Test
    void a_copy_of_an_article_adds_nothing() throws Exception {
        String report = ": Russia shelled Ukraine on 4 May 2015. Ghana and Togo will meet in Accra on 12 May 2015.";
        String once = Calendars.of(folder, List.of("2015-05-05" + report));
        String twice = Calendars.of(folder, List.of("2015-05-05" + report, "2015-05-06" + report));
        assertThat(Calendars.values(twice, "UID"))
                .hasSize(2)
                .doesNotHaveDuplicates()
                .isEqualTo(Calendars.values(once, "UID"));
        assertThat(Calendars.values(twice, "SEQUENCE")).containsOnly("0");
    }
}

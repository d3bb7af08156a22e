package readout.reading.place;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.event.EventType;

/** Names of places, and which place is meant. */
class PlacesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        They met in Lyon, France. | Lyon = FRA city Lyon; France = FRA country France
        A plant in Geneva, Illinois closed. | Geneva = USA city Geneva
        The march through Paris was peaceful. | Paris = FRA city Paris
        In Texas, a school in Paris burned; Dallas and Austin sent help. | Paris = USA city Paris
        The convoy reached Aleppo and Homs. | Aleppo = SYR city Aleppo; Homs = SYR city Homs
        Fighting spread across eastern Chad. | eastern Chad = TCD region eastern Chad
        The towns of Donbas were shelled. | Donbas = UKR region Donbas
        Troops gathered at the border with Niger. | border with Niger = NER border border with Niger
        Smugglers crossed Niger's northern border. | Niger's northern border = NER border Niger's northern border
        Ships waited in the Black Sea. | Black Sea = _ water Black Sea
        Elections in Japan went well. | Japan = JPN country Japan
        A fire broke out at the Toubouro Refinery. | Toubouro Refinery = _ site Toubouro Refinery
        """)
    void a_place_is_found_and_the_right_one_chosen(String text, String expected) {
        PlaceTable.check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Moscow said the draft was unacceptable. | Moscow = none
        Talks between Ankara and Athens broke down. | Ankara = none; Athens = none
        The Bank of Japan raised rates. | Japan = none
        Turkish officials waited. | Turkish = none
        US troops left. | US = none
        The London School of Economics published it. | London = none
        Kerry spoke on Monday. | Kerry = none
        Reading is a virtue. | Reading = none
        The turkey was cold. | turkey = none
        President Lincoln was shot. | Lincoln = none
        The White House denied it. | White House = none
        """)
    void governments_people_and_bodies_are_no_places(String text, String expected) {
        PlaceTable.check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The ministers met in Oslo on Monday. | CONSULT | met | Oslo
        The ministers held talks in Oslo. | CONSULT | talks | Oslo
        They met for the first time in Lomé and again in Accra. | CONSULT | met | Lomé
        The Oslo talks failed. | CONSULT | talks | Oslo
        Jets bombed a depot near Mosul. | ASSAULT | bombed | Mosul
        The premier visited Lima. | CONSULT | visited | Lima
        Thousands marched through Paris against the law. | PROTEST | marched | Paris
        Police arrested twelve people in the town of Goma. | COERCE | arrested | Goma
        The attack on a convoy in northern Mali killed ten. | ASSAULT | attack | northern Mali
        Rebels seized weapons at the border with Niger. | COERCE | seized | border with Niger
        The army deployed tanks in the region. | MOBILIZE | deployed | region
        The envoys arrived in Vienna. | CONSULT | arrived | Vienna
        """)
    void an_event_is_where_its_own_clause_puts_it(String text, EventType type, String trigger, String expected) {
        PlaceTable.checkWhere(text, type, trigger, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The ministers met on Monday. | CONSULT | met | none
        He said in Rome that the envoys would meet. | CONSULT | meet | none
        She condemned the arrests in Minsk. | ACCUSE | condemned | none
        The premier, who was born in Lima, resigned. | CONCEDE | resigned | none
        Chad accused Niger of lying. | ACCUSE | accused | none
        In Oslo they are afraid. The ministers met. | CONSULT | met | none
        They talked about the war in Yemen. | CONSULT | talked | none
        He left Paris. He promised help. | AGREE | promised | none
        France warned Germany. | THREATEN | warned | none
        The minister of Chad spoke. | CONSULT | spoke | none
        """)
    void it_is_nowhere_if_another_clause_or_none_gives_a_place(
            String text, EventType type, String trigger, String expected) {
        PlaceTable.checkWhere(text, type, trigger, expected);
    }
}

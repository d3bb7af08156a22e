package readout.knowledge.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.knowledge.Knowledge;
import readout.knowledge.office.OfficeClass;
import readout.knowledge.office.Tenure;

class OfficesTest {
    private final Knowledge knowledge = Knowledge.load();
    private final Offices offices = knowledge.offices();

    @ParameterizedTest
    @CsvSource({
        "DEU, foreign_minister, 2021-12-29, Annalena Baerbock",
        "DEU, foreign_minister, 1991-01-15, Hans-Dietrich Genscher",
        "FRA, foreign_minister, 2021-12-29, Jean-Yves Le Drian",
        "GBR, foreign_minister, 2021-12-29, Liz Truss",
        "GBR, foreign_minister, 1982-04-03, Lord Carrington",
        "USA, foreign_minister, 1973-10-20, Henry Kissinger",
        "SUN, foreign_minister, 1962-10-25, Andrei Gromyko",
        "RUS, foreign_minister, 1999-06-01, Igor Ivanov",
        "USA, head_of_state, 1962-10-22, John F. Kennedy",
        "USA, head_of_state, 1990-08-02, George H. W. Bush",
        "USA, head_of_state, 2003-03-20, George W. Bush",
        "GBR, head_of_government, 1982-04-03, Margaret Thatcher",
        "GBR, head_of_government, 2003-03-20, Tony Blair",
        "SUN, leader, 1987-12-08, Mikhail Gorbachev",
        "IND, head_of_government, 1971-12-03, Indira Gandhi",
        "ISR, head_of_government, 1978-09-17, Menachem Begin",
        "EGY, head_of_state, 1978-09-17, Anwar Sadat",
        "ZAF, head_of_state, 1996-05-08, Nelson Mandela",
        "KEN, head_of_state, 2010-08-27, Mwai Kibaki",
        "UN, secretary_general, 2003-03-20, Kofi Annan",
        "NATO, secretary_general, 1993-02-01, Manfred Wörner",
        "EU, commission_president, 2010-05-09, José Manuel Barroso",
        "DEU, leader, 2011-03-11, Angela Merkel",
        "FRA, leader, 2011-03-11, Nicolas Sarkozy",
        "IRN, leader, 1980-11-04, Ruhollah Khomeini"
    })
    void an_office_has_its_holder_of_the_day(String country, String officeClass, LocalDate day, String person) {
        List<Tenure> holders =
                offices.holders(country, OfficeClass.parse(officeClass).orElseThrow(), day, day);
        assertThat(holders)
                .singleElement()
                .satisfies(tenure -> assertThat(names(tenure)).contains(person));
    }

    private List<String> names(Tenure tenure) {
        Person person = knowledge.people().byId(tenure.personId()).orElseThrow();
        return Stream.concat(Stream.of(person.name()), person.names().stream()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "USA, head_of_government, 2003-03-20",
        "UKR, head_of_state, 1980-01-01",
        "ZZZ, head_of_state, 2003-03-20",
        "NATO, foreign_minister, 2003-03-20",
        "KEN, head_of_state, 2025-01-01"
    })
    void where_nobody_is_known_nobody_is_named(String country, String officeClass, LocalDate day) {
        assertThat(offices.holders(country, OfficeClass.parse(officeClass).orElseThrow(), day, day))
                .isEmpty();
    }

    @Test
    void an_interval_has_all_who_held_it_in_order() {
        assertThat(offices.holders(
                        "GBR", OfficeClass.HEAD_OF_GOVERNMENT, LocalDate.of(2022, 9, 1), LocalDate.of(2022, 11, 1)))
                .extracting(Tenure::person)
                .containsExactly("Boris Johnson", "Liz Truss", "Rishi Sunak");
    }

    @Test
    void rows_whose_ends_touch_are_one_tenure() {
        assertThat(offices.holders("RUS", OfficeClass.FOREIGN_MINISTER))
                .filteredOn(tenure -> tenure.person().equals("Sergey Lavrov"))
                .singleElement()
                .satisfies(tenure -> assertThat(tenure.start()).contains(LocalDate.of(2004, 3, 9)));
    }

    @Test
    void after_the_day_on_which_its_source_was_read_an_office_is_only_last_known() {
        Tenure lavrov = offices.holders("RUS", OfficeClass.FOREIGN_MINISTER).getLast();
        assertThat(lavrov.heldOn(LocalDate.of(2020, 1, 1))).isEqualTo(Tenure.Held.YES);
        assertThat(lavrov.heldOn(LocalDate.of(2026, 1, 1))).isEqualTo(Tenure.Held.LAST_KNOWN);
        assertThat(lavrov.heldOn(LocalDate.of(2000, 1, 1))).isEqualTo(Tenure.Held.NO);
    }

    @Test
    void a_person_has_the_offices_of_the_day_the_highest_first() {
        Tenure holder = offices.holders(
                        "RUS", OfficeClass.HEAD_OF_STATE, LocalDate.of(2001, 1, 1), LocalDate.of(2001, 1, 1))
                .getFirst();
        assertThat(offices.offices(holder.personId(), LocalDate.of(2010, 1, 1)))
                .first()
                .extracting(Tenure::officeClass)
                .isEqualTo(OfficeClass.HEAD_OF_GOVERNMENT);
        assertThat(offices.offices("nobody", LocalDate.of(2010, 1, 1))).isEmpty();
    }
}

package readout.knowledge.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.knowledge.Knowledge;
import readout.knowledge.Scored;
import readout.knowledge.name.NameWord;
import readout.knowledge.office.OfficeClass;

class PeopleTest {
    private final People people = Knowledge.load().people();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Anthony Blinken           |     |               | 2021-12-30 | Antony Blinken
        Joseph Biden              |     |               | 2021-06-16 | Joe Biden
        Sergej Lawrow             |     |               | 2015-02-12 | Sergey Lavrov
        Сергей Лавров             |     |               | 2015-02-12 | Sergey Lavrov
        Volodymyr Selinsky        | UKR | head_of_state | 2021-12-30 | Volodymyr Zelenskyy
        Wolodymyr Selenskyj       |     |               | 2022-02-24 | Volodymyr Zelenskyy
        Maria Sakharov            | RUS | spokesperson  | 2021-12-30 | Maria Zakharova
        Wladimir Putin            |     |               | 2008-08-08 | Vladimir Putin
        Vladimir V. Putin         |     |               | 2008-08-08 | Vladimir Putin
        Michail Gorbatschow       |     |               | 1987-12-08 | Mikhail Gorbachev
        Nikita Chruschtschow      |     |               | 1962-10-22 | Nikita Khrushchev
        Leonid Breschnew          |     |               | 1979-06-18 | Leonid Brezhnev
        Muammar Qaddafi           |     |               | 2011-03-19 | Muammar Gaddafi
        Moammar Gadhafi           |     |               | 2011-03-19 | Muammar Gaddafi
        Slobodan Milosevic        |     |               | 1999-03-24 | Slobodan Milošević
        Yasir Arafat              |     |               | 1993-09-13 | Yasser Arafat
        Binjamin Netanjahu        |     |               | 2015-03-03 | Benjamin Netanyahu
        Mohammad Chatami          |     |               | 1998-01-07 | Mohammad Khatami
        Xi Jinping                |     |               | 2017-01-17 | Xi Jinping
        Jinping Xi                |     |               | 2017-01-17 | Xi Jinping
        William Clinton           |     |               | 1995-11-21 | Bill Clinton
        Gerhard Schroeder         |     |               | 2003-02-14 | Gerhard Schröder
        """)
    void a_whole_name_finds_its_bearer_under_any_spelling(
            String name, @Nullable String country, @Nullable String officeClass, LocalDate on, String expected) {
        assertThat(candidates(name, country, officeClass, on))
                .first()
                .extracting(scored -> scored.value().name())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Lawrow      |     |                    | 2021-12-30 | Sergey Lavrov
        Putin       |     |                    | 2014-03-18 | Vladimir Putin
        Bush        |     |                    | 1990-08-02 | George H. W. Bush
        Bush        |     |                    | 2003-03-20 | George W. Bush
        Clinton     |     |                    | 1995-11-21 | Bill Clinton
        Clinton     |     | foreign_minister   | 2011-10-23 | Hillary Clinton
        Merkel      |     |                    | 2015-09-04 | Angela Merkel
        Netanjahu   |     |                    | 2015-03-03 | Benjamin Netanyahu
        Selinsky    | UKR | head_of_state      | 2021-12-30 | Volodymyr Zelenskyy
        Sakharov    | RUS | spokesperson       | 2021-12-30 | Maria Zakharova
        Xi          | CHN |                    | 2017-01-17 | Xi Jinping
        Le Drian    |     |                    | 2021-12-30 | Jean-Yves Le Drian
        Assad       | SYR |                    | 2013-08-21 | Bashar al-Assad
        Assad       | SYR |                    | 1982-02-02 | Hafez al-Assad
        Kissinger   |     |                    | 1973-10-20 | Henry Kissinger
        Gromyko     |     |                    | 1962-10-18 | Andrei Gromyko
        """)
    void a_surname_finds_who_is_known_by_it_on_that_day(
            String name, @Nullable String country, @Nullable String officeClass, LocalDate on, String expected) {
        assertThat(candidates(name, country, officeClass, on))
                .first()
                .extracting(scored -> scored.value().name())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Sakharov          |     | 2021-12-30
        Maria Sakharov    |     | 2021-12-30
        Andrei Sakharov   |     | 1986-12-19
        Selinsky          |     | 2021-12-30
        Mitchell          |     | 2021-12-30
        Smith             |     | 2015-06-01
        John Smith        |     | 2015-06-01
        Michael Brown     |     | 2015-06-01
        Robert Barnes     |     | 2021-12-30
        Angela Merkle-Fox |     | 2015-06-01
        Sergei Levrov     | USA | 2015-06-01
        Margaret Putin    |     | 2015-06-01
        Martin            |     | 2015-06-01
        Li                | BRA | 2015-06-01
        """)
    void a_near_or_common_name_without_evidence_finds_nobody(String name, @Nullable String country, LocalDate on) {
        assertThat(candidates(name, country, null, on)).isEmpty();
    }

    @Test
    void of_two_people_with_a_near_name_only_the_fitting_one_is_found() {
        assertThat(candidates("Merz", null, null, LocalDate.of(2025, 6, 1)))
                .extracting(scored -> scored.value().name())
                .contains("Friedrich Merz")
                .doesNotContain("Angela Merkel");
    }

    @Test
    void a_known_sex_keeps_the_other_away() {
        assertThat(people.candidates(
                        "Clinton",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(LocalDate.of(1996, 6, 1)),
                        Optional.of(Sex.FEMALE)))
                .extracting(scored -> scored.value().name())
                .doesNotContain("Bill Clinton");
    }

    @Test
    void reasons_say_what_speaks_for_a_candidate() {
        assertThat(candidates("Selinsky", "UKR", "head_of_state", LocalDate.of(2021, 12, 30)))
                .first()
                .satisfies(scored -> assertThat(scored.reasons())
                        .contains("served UKR", "was head_of_state")
                        .anyMatch(reason -> reason.contains("surname")));
    }

    @ParameterizedTest
    @CsvSource({
        "Joe Biden, Joe Biden",
        "Anthony Blinken, Antony Blinken",
        "Recep Tayyip Erdogan, Recep Tayyip Erdoğan",
        "Ursula von der Leyen, Ursula von der Leyen",
        "Bashar Assad, Bashar al-Assad",
        "Biden, ''",
        "President Joe, ''",
        "Joe Putin, ''",
        "Maria Sakharov, ''"
    })
    void only_a_given_name_and_a_surname_are_a_whole_name(String words, String expected) {
        List<NameWord> printed = Arrays.stream(words.toLowerCase(Locale.ROOT).split(" "))
                .map(NameWord::of)
                .toList();
        assertThat(people.named(printed))
                .extracting(scored -> scored.value().name())
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({"Angela, FEMALE", "Jean-Yves, MALE", "Sergei, MALE", "Zxyq, ''", "Maria, FEMALE"})
    void a_given_name_tells_the_sex_where_it_is_known(String name, String sex) {
        assertThat(people.sexOf(name)).isEqualTo(sex.isEmpty() ? Optional.empty() : Optional.of(Sex.valueOf(sex)));
    }

    private List<Scored<Person>> candidates(
            String name, @Nullable String country, @Nullable String officeClass, LocalDate on) {
        return people.candidates(
                name,
                Optional.ofNullable(country),
                Optional.ofNullable(officeClass).flatMap(OfficeClass::parse),
                Optional.of(on),
                Optional.empty());
    }
}

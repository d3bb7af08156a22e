package readout.reading.time.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternTest {
    private static final Map<String, SlotClass> CLASSES = classes();

    private static Map<String, SlotClass> classes() {
        Map<String, Long> words =
                Map.of("two", 2L, "five", 5L, "nineteen", 19L, "twenty", 20L, "hundred", 100L, "thousand", 1000L);
        Map<String, Long> ordinals = Map.of("fifth", 5L, "twentieth", 20L);
        Map<String, SlotClass> classes = new HashMap<>(DigitClass.standard(Set.of("st", "nd", "rd", "th")));
        classes.put("month", new WordClass(Map.of("5", List.of("May"), "12", List.of("december", "Dec."))));
        classes.putAll(NumberClass.standard(words, ordinals, Set.of("-", "and"), Set.of("th")));
        return classes;
    }

    private static String match(String pattern, String text) {
        List<Atom> atoms = Atoms.of(text);
        PatternMatcher matcher = new PatternMatcher(atoms, (from, to) -> true);
        int end = matcher.match(Pattern.parse(pattern, CLASSES), 0);
        String captures = matcher.captures().stream()
                .map(each -> each.slot() + "=" + each.value())
                .collect(Collectors.joining(","));
        return Phrases.of(atoms, 0, end) + "|" + captures;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            quoteCharacter = '"',
            value = {
                "<month> <day> ,? <year> / Dec. 3, 2020 on / dec . 3 , 2020|month=12,day=3,year=2020",
                "<month> <day> / DECEMBER 3rd / december 3 rd|month=12,day=3",
                "<month> <day> / may 3 / |",
                "<month> / May / may|month=5",
                "<number> (day | days) ago / two days ago / two days ago|number=2",
                "<number>-<hour>? x / 7 x / |",
                "a (b c | b) d? / a b c e / a b c|",
                "<day> (, <day>)* and <day> / 3, 4, 5 and 6 / 3 , 4 , 5 and 6|day=3,day=4,day=5,day=6",
                "<from=day>-<to=day> / 3-5 / 3 - 5|from=3,to=5",
                "<from=day>-<to=day> / 3 - 5 / |",
                "'<yy>s / '70s / ' 70 s|yy=70",
                "'<yy>s / '70 s / |",
                "\\( <day> \\) / (5) / ( 5 )|day=5",
            })
    void a_pattern_takes_the_longest_text_that_fits(String pattern, String text, String expected) {
        assertThat(match(pattern, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "two / 2", "twenty-five / 25", "two hundred / 200", "two hundred and five / 205",
                "two thousand five hundred and twenty / 2520", "1,200 / 1200", "2.5 / 2.5", "hundred / 100",
                "nineteen twenty / 19", "five two / 5",
            })
    void a_number_is_read_in_words_and_digits(String text, String expected) {
        assertThat(match("<number>", text)).endsWith("|number=" + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {"fifth / 5", "twenty-fifth / 25", "19th / 19", "two hundred twentieth / 220"})
    void an_ordinal_is_read_in_words_and_digits(String text, String expected) {
        assertThat(match("<ordinal>", text)).endsWith("|ordinal=" + expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"19", "two", "1234567890123th"})
    void a_cardinal_is_no_ordinal(String text) {
        assertThat(match("<ordinal>", text)).isEqualTo("|");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<month", "(a", "a)", "<nothing>", "a?", "(a | )", "*"})
    void a_faulty_pattern_is_refused_with_the_pattern_named(String pattern) {
        assertThatThrownBy(() -> Pattern.parse(pattern, CLASSES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pattern '" + pattern + "'");
    }

    @Test
    void atoms_do_not_depend_on_how_a_tokenizer_cuts() {
        assertThat(Phrases.of(Atoms.of("3:35PM"))).isEqualTo("3 : 35 pm");
        assertThat(Phrases.of(Atoms.of("two–hour"))).isEqualTo("two - hour");
        assertThat(Phrases.of(Atoms.of("p.m."))).isEqualTo("p . m .");
        assertThat(Phrases.of(Atoms.of("year’s"))).isEqualTo("year ' s");
    }

    @Test
    void the_keys_a_pattern_can_begin_with_are_known() {
        assertThat(Pattern.parse("the? <month>", CLASSES).firstKeys())
                .containsExactlyInAnyOrder("the", "may", "december", "dec");
        assertThat(Pattern.parse("<day> <month>", CLASSES).firstKeys()).containsExactly(Pattern.DIGITS);
        assertThat(Pattern.parse("<from=day> <month>", CLASSES).slots()).containsExactlyInAnyOrder("from", "month");
    }
}

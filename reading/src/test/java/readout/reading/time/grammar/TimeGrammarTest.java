package readout.reading.time.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import readout.reading.codebook.CodebookException;
import readout.reading.codebook.CodebookFiles;

class TimeGrammarTest {
    private static final String HEAD = """
        words: {unit: {day: [dia, dias]}}
        numbers: {cardinals: {2: [dois]}, suffixes: [o]}
        parts: {N: "<number>"}
        modifiers: []
        """;

    private static TimeGrammar load(String text) {
        return TimeGrammar.load(new CodebookFiles(Map.of("pt/time.yaml", text)), "pt");
    }

    @Test
    void another_language_is_another_file() {
        TimeGrammar grammar = load(HEAD + """
            expressions:
            - id: time.atras
              match: "{N} <unit> atrás"
              gives: unit
              toward: past
              examples: ["Há dois dias atrás. -> 2021-12-28", "Dois dias atrás. -> 2021-12-28 = 2021-12-28 @ 2021-12-30"]
              not: ["Atrás da casa.", "Dois navios."]
            links: {range: [até]}
            """);
        Expression entry = grammar.expressions().getFirst();
        assertThat(entry.rule()).isEqualTo("time.atras (pt/time.yaml:6)");
        assertThat(entry.settings()).containsEntry(Field.TOWARD, "PAST");
        assertThat(entry.examples().getLast().expected())
                .containsExactly(new TimeExample.Expected("2021-12-28", "2021-12-28"));
        assertThat(grammar.list(WordList.LINKS_RANGE)).containsExactly("até");
        assertThat(grammar.list(WordList.LINKS_LIST)).isEmpty();
    }

    @Test
    void all_faults_of_the_file_are_told_at_once_each_with_its_place() {
        assertThatThrownBy(() -> load(HEAD + """
            expressions:
            - id: time.a
              match: ["<nothing> x", "<day=number> (y"]
              gives: moment
            - id: time.b
              match: "<other=number> x"
              gives: date
              toward: sideways
              if: {beside: [x], next: [Mixed]}
              colour: red
              examples: ["no arrow", "x -> y"]
              not: ["x -> y"]
            links: {unknown: [x]}
            surplus: []
            """))
                .isInstanceOf(CodebookException.class)
                .hasMessageContaining("pt/time.yaml:8:10")
                .hasMessageContaining("moment")
                .hasMessageContaining("unknown slot 'other'")
                .hasMessageContaining("sideways")
                .hasMessageContaining("beside")
                .hasMessageContaining("Mixed")
                .hasMessageContaining("colour")
                .hasMessageContaining("sentence -> value")
                .hasMessageContaining("unknown list 'links.unknown'")
                .hasMessageContaining("surplus");
    }

    @Test
    void a_file_that_is_missing_or_lacks_a_part_is_refused() {
        assertThatThrownBy(() -> TimeGrammar.load(new CodebookFiles(Map.of()), "pt"))
                .isInstanceOf(CodebookException.class)
                .hasMessageContaining("pt/time.yaml");
        assertThatThrownBy(() -> load("words: {}"))
                .isInstanceOf(CodebookException.class)
                .hasMessageContaining("is missing");
    }

    @Test
    void the_english_file_loads_and_every_entry_has_its_own_id() {
        TimeGrammar english = TimeGrammar.load(CodebookFiles.standard(), "en");
        assertThat(english.expressions())
                .hasSizeGreaterThan(70)
                .extracting(Expression::id)
                .doesNotHaveDuplicates();
        assertThat(english.modifiers()).isNotEmpty();
        assertThat(english.list(WordList.TENSE_FUTURE)).contains("will");
    }
}

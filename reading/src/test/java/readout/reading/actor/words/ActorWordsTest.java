package readout.reading.actor.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.syntax.Token;
import readout.model.text.Span;
import readout.reading.codebook.CodebookException;
import readout.reading.codebook.CodebookFiles;

/** The actors' part of the codebook, and how its phrases are found. */
class ActorWordsTest {
    private static final ActorWords WORDS = ActorWords.of(CodebookFiles.standard());

    @ParameterizedTest
    @CsvSource({
        "foreign minister, 2, foreign minister",
        "foreign ministers, 2, foreign minister",
        "ministers of foreign affairs, 4, minister of foreign affairs",
        "secretary-general, 1, secretary general",
        "secretary general, 2, secretary general",
        "Vice-President, 1, vice president",
        "police chief, 2, police chief",
        "PROTESTERS, 1, protester",
        "prime minister's office, 4, prime minister's office",
        "chief of staff, 3, chief of staff",
    })
    void the_longest_phrase_is_found_in_any_number_and_spelling(String text, int length, String word) {
        assertThat(WORDS.nouns().longestAt(tokens(text), 0)).hasValueSatisfying(found -> {
            assertThat(found.last()).isEqualTo(length - 1);
            assertThat(found.meanings().getFirst().word()).isEqualTo(word);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "ministering",
        "the minister",
        "presidential",
        "table",
        "prim",
        "secret",
        "chiefly",
        "armies2",
        "of",
        "'"
    })
    void what_is_in_no_entry_is_not_found(String text) {
        assertThat(WORDS.nouns().longestAt(tokens(text), 0)).isEmpty();
    }

    @Test
    void every_fault_of_a_file_is_told_with_its_line() {
        String file = """
            nouns:
              - {words: [judge], kind: bird}
              - {words: [jury]}
            phrases:
              - {words: [the two], refers: fish, count: many}
            unheard: [a]
            """;
        assertThatThrownBy(() -> ActorWords.of(new CodebookFiles(Map.of("en/actors.yaml", file))))
                .isInstanceOf(CodebookException.class)
                .hasMessageContaining("en/actors.yaml:2:")
                .hasMessageContaining("en/actors.yaml:3:")
                .hasMessageContaining("found 'fish'")
                .hasMessageContaining("found 'many', expected a number")
                .hasMessageContaining("unknown list 'unheard'");
    }

    @Test
    void a_missing_file_is_a_fault() {
        assertThatThrownBy(() -> ActorWords.of(new CodebookFiles(Map.of())))
                .isInstanceOf(CodebookException.class)
                .hasMessageContaining("missing or empty");
    }

    @Test
    void an_office_that_is_of_some_states_alone_says_which() {
        List<ActorNoun> meanings = WORDS.nouns()
                .longestAt(tokens("secretary of state"), 0)
                .orElseThrow()
                .meanings();
        assertThat(meanings).anySatisfy(noun -> assertThat(noun.states()).contains("USA"));
        assertThat(meanings.getFirst().fits("USA")).isTrue();
        assertThat(meanings.getFirst().fits("CHL")).isFalse();
    }

    private static List<Token> tokens(String text) {
        String[] words = text.replace("'s", " 's").split(" ");
        return IntStream.range(0, words.length)
                .mapToObj(i -> new Token(i, new Span(0, 0), words[i], words[i], "NNS"))
                .toList();
    }
}

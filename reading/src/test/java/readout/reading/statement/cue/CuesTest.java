package readout.reading.statement.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.reading.statement.Texts;

class CuesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor said the well was dry.",
                "According to the mayor, the well was dry.",
                "There were reports that the well was dry.",
                "The well has reportedly run dry.",
                "In the words of the mayor, the well is dry.",
                "The mayor pointed out that the well was dry."
            })
    void a_sentence_with_words_that_may_attribute_is_worth_its_parse(String text) {
        assertThat(Texts.CUES.mayOccur(Texts.parsed(text).sentences().getFirst()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The well ran dry in the third summer.",
                "In the north the wells are deep.",
                "The report lies in the harbour office.",
                "As the sun rose, the wells froze.",
                "The child pointed to the well.",
                "By noon the statement, long and dull, was forgotten."
            })
    void a_sentence_without_them_is_not(String text) {
        assertThat(Texts.CUES.mayOccur(Texts.parsed(text).sentences().getFirst()))
                .isFalse();
    }

    @Test
    void a_cue_is_found_by_its_word_and_a_phrase_by_its_words() {
        assertThat(Texts.CUES.of(Cue.Part.VERB, "say")).extracting(Cue::id).contains("attribution.say");
        assertThat(Texts.CUES.of(List.of("according", "to")))
                .extracting(Cue::why)
                .singleElement()
                .asString()
                .startsWith("attribution.according (en/attribution.yaml:");
        assertThat(Texts.CUES.of(Cue.Part.VERB, "walk")).isEmpty();
        assertThat(Texts.CUES.has(WordList.CHANNEL, "Twitter")).isTrue();
    }
}

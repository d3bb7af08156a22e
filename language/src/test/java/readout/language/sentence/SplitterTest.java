package readout.language.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.language.Annotators;
import readout.language.Articles;
import readout.model.syntax.Document;

class SplitterTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("paragraphs")
    void a_paragraph_is_cut_where_sentences_end(String marked) {
        List<String> sentences = List.of(marked.split(" \\| "));
        assertThat(sentences(String.join(" ", sentences))).isEqualTo(sentences);
    }

    static Stream<String> paragraphs() {
        return Stream.of(
                "The guards left. | Nobody came.",
                "The U.S. Secretary of State met Gen. Okoro at 5 p.m. Monday.",
                "No. 10 said nothing. | Nos. 3 and 4 of the treaty did.",
                "He works in the U.S. | The office is small.",
                "The talks ended at 6 p.m. | In the evening they left Washington, D.C. for St. Petersburg.",
                "John F. Moor and K. A. Smith signed it. | J. R. Lund did not.",
                "Amb. Ruiz, Lt. Col. Dee and Adm. Ito met Prof. Fu.",
                "It cost approx. five million. | See also Art. 5 and fig. 3.",
                "Foo Inc. said so. | Bar Ltd. and Baz Co. did not.",
                "The attack of Jan. 10 failed. | The one of Feb. 2 did not.",
                "“Who are they?” he asked. | Nobody knew.",
                "\"Stop!\" the officer shouted. | They ran.",
                "“Are you ready?” Prime Minister Holm asked. | “We are.” | The delegates nodded.",
                "“It is over.” President Holm said on Monday.",
                "“We leave. | We leave now,” she said. | “It is late.”",
                "(The ministry declined to comment.) | The guards left.",
                "Wait ... for the rest. | It comes…",
                "1. The parties agree. | 2. The parties meet.",
                "It rose by 3.5 percent to $4.2 million. | It fell by .5 percent.",
                "What now?! | Nobody knew.",
                "He read readout.org and www.example.com. | She did not.",
                "The plan (see p. 5) was “dead.” | It was buried.",
                "They chose Plan B. | The rest is known.");
    }

    @Test
    void a_missing_space_between_two_sentences_is_seen() {
        assertThat(sentences("They signed the agreement.The ministers left."))
                .containsExactly("They signed the agreement.", "The ministers left.");
    }

    @Test
    void a_sentence_does_not_run_over_the_end_of_a_paragraph() {
        assertThat(sentences("The premier met the envoys of the north and of the south in Oslo on Monday\n"
                        + "Nobody else came to it."))
                .hasSize(2);
    }

    @Test
    void a_very_long_sentence_is_cut_at_semicolons() {
        String clause = "noting that the parties met in Oslo and that they signed the second protocol there";
        String text =
                IntStream.range(0, 30).mapToObj(i -> clause).collect(Collectors.joining("; ", "The council, ", "."));
        assertThat(document(text).sentences())
                .hasSizeGreaterThan(3)
                .allMatch(sentence -> sentence.size() <= Bounds.LONG)
                .allMatch(sentence -> ";.".contains(sentence.tokens().getLast().text()));
    }

    @Test
    void a_line_without_marks_is_cut_anywhere() {
        Document document = document("word ".repeat(20_000));
        assertThat(document.sentences()).allMatch(sentence -> sentence.size() <= Bounds.LONGEST);
        assertThat(document.sentences().stream()
                        .mapToInt(sentence -> sentence.size())
                        .sum())
                .isEqualTo(20_000);
    }

    private static Document document(String text) {
        return Annotators.forLanguage("en").annotate(Articles.of(text));
    }

    private static List<String> sentences(String text) {
        Document document = document(text);
        return document.sentences().stream()
                .map(sentence -> sentence.in(document.article()))
                .toList();
    }
}

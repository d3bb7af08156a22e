package readout.article.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.article.Metadata;
import readout.model.problem.Problem;
import readout.model.problem.ProblemException;
import readout.model.time.Edtf;

class JsonArticleTest {
    private static JsonArticle parsed(String line) {
        return JsonArticle.parse("wire.jsonl:7", line);
    }

    @Test
    void the_text_is_taken_as_it_is() {
        assertThat(parsed("{\"text\": \"  Oslo\\r\\n\\tspoke.\\u00a0 \"}").text())
                .isEqualTo("  Oslo\r\n\tspoke.\u00a0 ");
    }

    @Test
    void the_fields_of_the_record_are_read_and_others_left_alone() {
        Metadata metadata = parsed("""
            {"id": "a1", "title": "Oslo speaks", "url": "https://example.org/a1", "publisher": "Fjord Wire",
             "published": "2004-03", "language": "en", "mood": "grim", "text": "Oslo spoke."}
            """).metadata();

        assertThat(metadata.id()).contains("a1");
        assertThat(metadata.title()).contains("Oslo speaks");
        assertThat(metadata.url()).contains("https://example.org/a1");
        assertThat(metadata.publisher()).contains("Fjord Wire");
        assertThat(metadata.published()).contains(Edtf.parse("2004-03"));
        assertThat(metadata.language()).contains("en");
    }

    @Test
    void what_is_null_or_blank_is_not_known() {
        assertThat(parsed("{\"text\": \"Oslo spoke.\", \"title\": null, \"publisher\": \" \"}")
                        .metadata())
                .isEqualTo(Metadata.none());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"text": "Oslo spoke."                          | BAD_JSON
        Oslo spoke.                                     | BAD_JSON
        ["Oslo spoke."]                                 | BAD_JSON
        {"title": "Oslo"}                               | BAD_JSON
        {"text": 4}                                     | BAD_JSON
        {"text": "Oslo.", "published": "last Tuesday"}  | BAD_DATE
        {"text": "Oslo.", "published": "2004-02-30"}    | BAD_DATE
        """)
    void a_line_that_is_no_article_is_named_with_its_number(String line, Problem problem) {
        assertThatThrownBy(() -> parsed(line))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        fault -> assertThat(fault.problem()).isEqualTo(problem))
                .hasMessageStartingWith("wire.jsonl:7: ");
    }
}

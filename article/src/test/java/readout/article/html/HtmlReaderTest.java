package readout.article.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.article.Metadata;
import readout.model.problem.Problem;
import readout.model.problem.ProblemException;
import readout.model.time.Edtf;

class HtmlReaderTest {
    private static final String FIRST =
            "Lima recalled its envoy on Monday, after a week in which neither side had said a word about the border"
                    + " post.";
    private static final String SECOND =
            "Quito called the step “regrettable & hasty”, and asked the café owners’ union, of all people, to mediate.";
    private static final String THIRD =
            "The two foreign ministers are to meet in Brasília next month, a spokesman said, if the rains let them.";
    private static final String PAGE = """
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
        <title>Lima recalls envoy | Andes Courier</title>
        %s
        <script>var first = "<p>not of the report</p>";</script>
        </head>
        <body>
        <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
        <article>
        <h1>Lima recalls envoy</h1>
        <p>Lima recalled its <b>envoy</b> on Monday,
           after a week in which neither side had said a word about the border&nbsp;post.</p>
        <p>Quito called the step &ldquo;regrettable &amp; hasty&rdquo;, and asked the caf&eacute; owners&rsquo; union,
        of all people, to mediate.</p>
        <p>The two foreign ministers are to meet in Bras&iacute;lia next month, a spokesman said, if the rains let them.</p>
        </article>
        <footer><p>All rights reserved. <a href="/terms">Terms</a></p></footer>
        </body>
        </html>
        """;

    private static HtmlArticle read(String head) {
        return new HtmlReader().read("page.html", PAGE.formatted(head).getBytes(UTF_8));
    }

    @Test
    void the_main_text_has_one_paragraph_a_line_and_nothing_else() {
        assertThat(read("").text().lines()).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void what_the_page_says_of_itself_is_read_from_linked_data_first() {
        Metadata metadata = read("""
            <meta property="og:title" content="Another title">
            <meta property="article:published_time" content="2011-05-03T08:00:00Z">
            <link rel="canonical" href="https://example.org/envoy">
            <script type="application/ld+json">
            {"@graph": [{"@type": "NewsArticle", "headline": "Lima recalls its envoy", "datePublished": "2011-05-02",
              "dateModified": "2011-05-04", "publisher": {"name": "Andes Courier"}, "author": [{"name": "Rosa Quispe"}]}]}
            </script>
            """).metadata();

        assertThat(metadata.title()).contains("Lima recalls its envoy");
        assertThat(metadata.published()).contains(Edtf.parse("2011-05-02"));
        assertThat(metadata.modified()).contains(Edtf.parse("2011-05-04"));
        assertThat(metadata.publisher()).contains("Andes Courier");
        assertThat(metadata.authors()).containsExactly("Rosa Quispe");
        assertThat(metadata.url()).contains("https://example.org/envoy");
        assertThat(metadata.language()).contains("en");
    }

    @Test
    void meta_elements_speak_where_linked_data_are_broken() {
        Metadata metadata = read("""
            <script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>
            <meta property="article:published_time" content="2011-05-03T08:00:00+0200">
            <meta property="og:site_name" content="Andes Courier">
            <meta name="author" content="Rosa Quispe">
            """).metadata();

        assertThat(metadata.title()).contains("Lima recalls envoy");
        assertThat(metadata.published()).contains(Edtf.parse("2011-05-03T08:00:00+02:00"));
        assertThat(metadata.publisher()).contains("Andes Courier");
        assertThat(metadata.authors()).containsExactly("Rosa Quispe");
    }

    @Test
    void a_page_that_gives_no_date_has_none() {
        assertThat(read("<meta name=\"date\" content=\"soon\">").metadata().published())
                .isEmpty();
    }

    @Test
    void the_encoding_that_a_page_declares_is_used() {
        String page = PAGE.formatted("<meta charset=\"windows-1251\">").replace("<b>envoy</b>", "<b>посол</b>");

        assertThat(new HtmlReader()
                        .read("page.html", page.getBytes(Charset.forName("windows-1251")))
                        .text())
                .contains("its посол on Monday");
    }

    @Test
    void a_page_without_text_is_a_fault_that_says_so() {
        String page = "<html><head><title>Nothing</title></head><body><img src=\"a.png\"></body></html>";

        assertThatThrownBy(() -> new HtmlReader().read("page.html", page.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        fault -> assertThat(fault.problem()).isEqualTo(Problem.NO_ARTICLE))
                .hasMessageStartingWith("page.html: no article text found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<!DOCTYPE html><p>Oslo", "\uFEFF\n<html>", "<!-- a note --><body>Oslo", "<div class='a'>Oslo"})
    void markup_before_any_text_is_a_page(String text) {
        assertThat(HtmlReader.isHtml(text.getBytes(UTF_8))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Oslo spoke of <html>.", "<The envoy> left.", "1 < 2 <p>", ""})
    void text_that_speaks_of_markup_is_no_page(String text) {
        assertThat(HtmlReader.isHtml(text.getBytes(UTF_8))).isFalse();
    }
}

package readout.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.syntax.Document;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;
import readout.model.text.Article;
import readout.model.text.Boilerplate;
import readout.model.text.Published;
import readout.model.text.Span;
import readout.model.time.Basis;
import readout.model.time.Edtf;
import readout.model.time.Timex;
import readout.reading.codebook.CodebookFiles;
import readout.reading.time.grammar.TimeGrammar;

class TimesTest {
    private static final TimeGrammar GRAMMAR = TimeGrammar.load(CodebookFiles.standard(), "en");
    private static final int MANY = 1_000_000;
    private static final int TOKENS = 50_000;

    private static List<Timex> times(String text, Published published) {
        return new Times(GRAMMAR).times(Reading.document(text, published), published);
    }

    @Test
    void without_a_date_of_publication_a_relative_date_has_a_value_and_no_place_in_time() {
        Timex thursday = times("They met on Thursday.", Published.unknown()).getFirst();
        assertThat(thursday.value()).isEqualTo("XXXX-WXX-4");
        assertThat(thursday.edtf()).isEmpty();
        assertThat(times("They met on January 10.", Published.unknown())
                        .getFirst()
                        .value())
                .isEqualTo("XXXX-01-10");
    }

    @Test
    void without_a_date_of_publication_a_full_date_is_still_a_date() {
        Timex day = times("They met on January 10, 2022.", Published.unknown()).getFirst();
        assertThat(day.edtf()).contains(Edtf.parse("2022-01-10"));
        assertThat(day.basis()).isEqualTo(Basis.STATED);
    }

    @Test
    void bounds_of_the_date_of_publication_give_bounds_of_a_relative_date() {
        Published week =
                new Published(java.util.Optional.of(Edtf.parse("2021-12-27/2022-01-02")), Basis.INFERRED, List.of());
        assertThat(times("They met last week.", week).getFirst().edtf()).contains(Edtf.parse("2021-12-20/2021-12-26"));
        assertThat(times("They met yesterday.", week).getFirst().edtf()).contains(Edtf.parse("2021-12-26/2022-01-01"));
        assertThat(times("They met on January 10, 2020.", week).getFirst().edtf())
                .contains(Edtf.parse("2020-01-10"));
    }

    @Test
    void bounds_that_are_years_apart_leave_a_relative_date_open() {
        Published years = new Published(java.util.Optional.of(Edtf.parse("2018/2021")), Basis.INFERRED, List.of());
        assertThat(times("They met yesterday.", years).getFirst().edtf()).isEmpty();
    }

    @Test
    void bounds_that_are_years_apart_leave_a_day_of_the_month_in_each_of_the_years() {
        Published years =
                new Published(java.util.Optional.of(Edtf.parse("2021-12-11/2023-12-31")), Basis.INFERRED, List.of());
        assertThat(times("Talks will be held on January 10.", years).getFirst().edtf())
                .contains(Edtf.parse("[2022-01-10,2023-01-10,2024-01-10]"));
        assertThat(times("Talks were held in June.", years).getFirst().edtf())
                .contains(Edtf.parse("[2021-06,2022-06,2023-06]"));
    }

    @Test
    void a_span_is_the_expression_without_its_preposition() {
        String text = "They met on December 30, 2021, in Riga.";
        assertThat(times(text, Published.unknown()).getFirst().span().in(text)).isEqualTo("December 30, 2021");
    }

    @Test
    void every_time_names_the_entry_that_found_it() {
        assertThat(times("They met on December 30, 2021.", Published.unknown())
                        .getFirst()
                        .rule())
                .matches("time\\.date\\.month-day \\(en/time\\.yaml:\\d+\\)");
    }

    @Test
    void times_in_boilerplate_are_left_out() {
        String text = "They met on May 5, 2019.\n\nMore stories of May 6, 2019.";
        Article whole = Reading.document(text, Published.unknown()).article();
        Article flagged = new Article(
                whole.id(),
                whole.ref(),
                whole.source(),
                whole.url(),
                whole.title(),
                whole.authors(),
                whole.publisher(),
                whole.language(),
                whole.published(),
                whole.modified(),
                text,
                List.of(),
                List.of(new Boilerplate(new Span(26, text.length()), "links")));
        Document document = new Document(
                flagged, Reading.document(text, Published.unknown()).sentences(), List.of());
        assertThat(new Times(GRAMMAR).times(document, Published.unknown()))
                .extracting(Timex::value)
                .containsExactly("2019-05-05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"last", "2", "1999", "/", "the", "and", "to", "from", "early", "five", "May", "12:30", "next"})
    void the_same_word_over_and_over_is_read(String word) {
        List<Timex> found = new Times(GRAMMAR).times(repeated(word), Published.stated(Edtf.parse("2021-12-30")));
        assertThat(found).allSatisfy(time -> assertThat(time.span().length()).isLessThan(200));
    }

    @Test
    void a_word_of_a_million_digits_is_no_time() {
        assertThat(new Times(GRAMMAR).times(repeated("7".repeat(MANY), 1), Published.unknown()))
                .isEmpty();
    }

    private static Document repeated(String word) {
        return repeated(word, TOKENS);
    }

    /** A document of one sentence, without an engine, which would take its time. */
    private static Document repeated(String word, int count) {
        String text = (word + " ").repeat(count);
        int step = word.length() + 1;
        List<Token> tokens = IntStream.range(0, count)
                .mapToObj(i -> new Token(i, new Span(i * step, i * step + word.length()), word, word, "NN"))
                .toList();
        Sentence sentence = new Sentence(
                0, 0, new Span(0, text.length() - 1), false, tokens, List.of(), List.of(), java.util.Optional.empty());
        Article article = Reading.document("A.", Published.unknown()).article();
        return new Document(article, List.of(sentence), List.of());
    }
}

package readout.article.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.text.Boilerplate;

class BoilerplateFinderTest {
    private static final BoilerplateFinder FINDER = BoilerplateFinder.load();
    private static final String REPORT = """
        The Danish prime minister flew to Nuuk on Friday.
        She met the leaders of all five parties for two hours.
        Nobody would say afterwards what had been agreed upon.
        A second visit is planned for the autumn, her office said.
        """;

    /** What is flagged, as text. */
    private static List<String> flagged(String text) {
        List<Boilerplate> found = FINDER.find(text);
        assertThat(found).allSatisfy(part -> assertThat(part.reason()).isNotBlank());
        return found.stream().map(part -> part.span().in(text)).toList();
    }

    @Test
    void a_report_has_none() {
        assertThat(flagged(REPORT)).isEmpty();
        assertThat(flagged("")).isEmpty();
        assertThat(flagged("\n \n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Read also:", "More stories", "Related articles:", "Most read", "You may also like", "Don't miss"
            })
    void a_line_that_announces_links_opens_the_tail(String cue) {
        String tail = cue + "\nFishing quotas: what Tórshavn wants\nTen photographs of the ice fjord";

        assertThat(flagged(REPORT + tail + "\n")).containsExactly(tail);
    }

    @Test
    void a_run_of_headlines_at_the_end_is_a_tail_without_being_announced() {
        String tail =
                "Fishing quotas: what Tórshavn wants\nTen photographs of the ice fjord\nWhy the ferry was late again";

        assertThat(flagged(REPORT + tail)).containsExactly(tail);
    }

    @Test
    void two_lines_without_a_full_stop_are_no_tail() {
        assertThat(flagged(REPORT + "Nuuk, Friday\nThe prime minister's office"))
                .isEmpty();
    }

    @Test
    void what_goes_on_in_sentences_after_such_a_line_is_of_the_report() {
        String report = REPORT + "Related news\n" + REPORT;

        assertThat(flagged(report)).isEmpty();
    }

    @Test
    void such_a_line_among_the_first_lines_is_of_the_report() {
        assertThat(flagged("More news\nOn the ferry\n" + REPORT + REPORT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Aviâja Lund",
                "By Aviâja Lund, Nuuk correspondent",
                "Published on 4 May 2012",
                "For immediate release"
            })
    void a_byline_or_a_print_mark_at_the_head_is_flagged(String line) {
        assertThat(flagged(line + "\n" + REPORT)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By the evening the talks were over.",
                "Published plans for the harbour were withdrawn on Friday."
            })
    void a_first_sentence_that_begins_like_one_is_not(String line) {
        assertThat(flagged(line + "\n" + REPORT)).isEmpty();
    }

    @Test
    void credits_at_the_end_are_flagged() {
        assertThat(flagged(REPORT + "© 2012 Fjord Wire. All rights reserved"))
                .containsExactly("© 2012 Fjord Wire. All rights reserved");
    }
}

package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainTest {
    private static final String TEXT =
            "Peru recalled its ambassador from Quito on Monday. The mayor closed a shop. The weather was fine in Lima.";

    @Test
    void an_event_is_explained_by_its_words_and_the_line_of_its_entry() {
        Ran ran = Ran.of(TEXT, "explain", "-", "e1");

        assertThat(ran.exitCode()).as(ran::err).isEqualTo(ExitCode.DONE);
        assertThat(ran.out())
                .startsWith("e1 ")
                .contains("SANCTION withdraw, happened", "“Peru recalled its ambassador from Quito on Monday” (0-49)")
                .containsPattern("why +sanction[\\w.-]+ .*en/events/sanction\\.yaml:\\d+");
    }

    @Test
    void an_event_that_is_not_there_is_said_to_be_missing() {
        Ran ran = Ran.of(TEXT, "explain", "-", "e77");

        assertThat(ran.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(ran.err()).contains("found no event e77");
    }

    @Test
    void where_no_event_is_the_entries_that_list_a_word_say_what_they_lack() {
        Ran ran = Ran.of(TEXT, "explain", "-", "--at", "closed a shop");

        assertThat(ran.exitCode()).as(ran::err).isEqualTo(ExitCode.DONE);
        assertThat(ran.out())
                .startsWith("“closed a shop” (61-74)\n")
                .containsPattern("COERCE coerce[\\w.-]+ \\(en/events/coerce\\.yaml:\\d+\\)\n      needs object: ");
    }

    @Test
    void the_entry_that_fired_is_shown_as_such() {
        assertThat(Ran.of(TEXT, "explain", "-", "--at", "0-49").out())
                .contains("read as e1 SANCTION withdraw", "fired: e1");
    }

    @Test
    void where_no_entry_lists_a_word_it_says_so() {
        assertThat(Ran.of(TEXT, "explain", "-", "--at", "The weather").out())
                .contains("no entry of the codebook lists a word that stands here");
    }

    @Test
    void words_that_do_not_stand_there_are_told() {
        Ran ran = Ran.of(TEXT, "explain", "-", "--at", "opened a shop");

        assertThat(ran.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(ran.err()).contains("opened a shop");
    }
}

package readout.language.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.text.Section;

class LayoutTest {
    private static final String BEFORE =
            "The two governments opened a third round of talks on the frozen crossing, officials of both said.\n";
    private static final String AFTER =
            "\nNeither side expected a quick result, and the police of both countries stayed where they were that day.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fear of a new blockade",
                "Holm: “We keep our word”",
                "March 3 round in Oslo",
                "The Council wants a seat at the table",
                "WHAT THE TREATY SAYS",
                "What happens next?",
                "Background:",
                "Talks in the U.S. capital",
                "\"Nothing is agreed\"",
                "Ten years of war – a chronicle",
                "Gen. Okoro's second attempt",
                "Stop the shelling!"
            })
    void a_short_line_without_a_final_mark_between_paragraphs_is_a_heading(String line) {
        assertThat(kinds(BEFORE + line + AFTER)).containsExactly("BODY", "HEADING", "BODY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The talks broke off.",
                "He left.",
                "“We keep our word.”",
                "• Police stay where they are",
                "1. The parties keep the truce",
                "The foreign minister said:",
                "The envoys met twice, on Monday in Oslo and on Friday in Bergen, where they signed nothing and agreed"
                        + " on little",
                "and the police left the crossing",
                "The premier left. Nobody followed him",
                "Did the premier know of the raid, and if he did, whom did he tell before it began that night?"
            })
    void a_sentence_an_item_and_a_long_line_are_no_headings(String line) {
        assertThat(kinds(BEFORE + line + AFTER)).doesNotContain("HEADING");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Anna Meier",
                "By Anna Meier and Jan de Vries, Associated Press",
                "OSLO, 4 March (Reuters)",
                "GENEVA, Jan. 5 —",
                "March 4, 2014",
                "Tuesday, 4 March 2014, 12:30 GMT",
                "Published: 4 March 2014",
                "Last updated on March 4, 2014 at 9:15 am",
                "(Reporting by Anna Meier; Editing by Jan Holm)",
                "Reuters"
            })
    void a_line_that_only_says_who_where_or_when_is_a_byline(String line) {
        assertThat(kinds(line + "\n" + BEFORE + AFTER)).startsWith("BYLINE", "BODY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Friday the guards had left.",
                "From Oslo the envoys went on to Bergen, where they met the premier of the north and two of his"
                        + " ministers.",
                "On 4 March the guards left.",
                "OSLO (Reuters) - The guards left the crossing on Tuesday."
            })
    void a_sentence_that_begins_like_a_byline_is_body(String line) {
        assertThat(kinds(line + "\n" + BEFORE + AFTER)).startsWith("BODY", "BODY");
    }

    @Test
    void hard_line_breaks_at_a_fixed_width_are_no_paragraphs() {
        String text = """
            OSLO, March 4 (Reuters) - Negotiators from the two governments
            began a third round of talks on Tuesday over the frozen border
            crossing, and both sides said that they expected no quick
            result from the meetings.
              The premier said the crossing would open "within days" if the
            police of the other side withdrew from the village beside it.
            Background to the dispute
              The crossing was closed in 1998 after a shooting in which four
            guards were killed. Both governments deny that they gave an
            order.
            """;
        assertThat(blocks(text)).hasSize(4);
        assertThat(kinds(text)).containsExactly("BODY", "BODY", "HEADING", "BODY");
        assertThat(blocks(text).get(1).span().in(text))
                .startsWith("The premier")
                .endsWith("beside it.");
    }

    @Test
    void hard_wrapped_paragraphs_with_blank_lines_between_them_keep_their_bounds() {
        String text = """
            Negotiators from the two governments began a third round of talks
            on Tuesday over the frozen border crossing.

            Both sides said that they expected no quick result from these new
            meetings, which will go on until the end of the week.
            """;
        assertThat(blocks(text)).hasSize(2);
    }

    @Test
    void lines_of_any_length_are_paragraphs_of_their_own() {
        assertThat(blocks(BEFORE + AFTER + "\nThe talks go on.\nNobody else came."))
                .hasSize(4);
    }

    @Test
    void a_break_within_a_sentence_is_mended() {
        String text = BEFORE + "The premier of the north, Anna Holm,\nsaid that the guards would stay." + AFTER;
        assertThat(blocks(text).get(1).span().in(text))
                .isEqualTo("The premier of the north, Anna Holm,\nsaid that the guards would stay.");
    }

    @Test
    void a_list_of_links_at_the_end_is_headings() {
        String text = BEFORE + AFTER
                + "\nMore of this\nStorm kills nine in the south\nWill the premier resign over the raid?";
        assertThat(kinds(text)).containsExactly("BODY", "BODY", "HEADING", "HEADING", "HEADING");
    }

    @Test
    void a_text_of_one_line_has_no_heading() {
        assertThat(kinds("The premier met the envoys in Oslo")).containsExactly("BODY");
    }

    @Test
    void a_text_whose_lines_all_lack_a_mark_has_no_heading() {
        assertThat(kinds("The premier met the envoys\nThe guards left\nTalks go on"))
                .containsOnly("BODY");
    }

    @Test
    void white_space_alone_has_no_blocks() {
        assertThat(Layout.of(" \n\t\r\n\u00a0\n")).isEmpty();
    }

    @Test
    void every_kind_of_line_end_counts_and_none_is_part_of_a_block() {
        String text = "One ends here.\r\nTwo ends here.\rThree ends here.\u2028Four ends here.";
        assertThat(blocks(text))
                .extracting(block -> block.span().in(text))
                .containsExactly("One ends here.", "Two ends here.", "Three ends here.", "Four ends here.");
    }

    @Test
    void a_section_reaches_from_its_heading_to_the_next() {
        String text = BEFORE + "First part" + AFTER + AFTER + "\nSecond part" + AFTER;
        List<Section> sections = Layout.sections(blocks(text));
        assertThat(sections)
                .extracting(section -> section.heading().in(text))
                .containsExactly("First part", "Second part");
        assertThat(sections.getFirst().body().in(text)).startsWith("Neither").endsWith("that day.");
    }

    private static List<Block> blocks(String text) {
        return Layout.of(text);
    }

    private static List<String> kinds(String text) {
        return Layout.of(text).stream().map(block -> block.kind().name()).toList();
    }
}

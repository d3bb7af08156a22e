package readout.views.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import readout.views.Samples;
import readout.views.Snapshot;

class MarkdownViewTest {
    @Test
    void the_page_looks_as_it_was_written_down() throws Exception {
        Snapshot.assertSame("page.md", new MarkdownView().of(Samples.readout()));
    }

    @Test
    void what_the_article_says_is_no_markup() {
        assertThat(new MarkdownView().of(Samples.readout()))
                .contains("\\*very\\* tired")
                .contains("Peru \\| Bolivia")
                .doesNotContain("<ministry>");
    }

    @Test
    void every_row_of_the_table_has_as_many_cells_as_its_head() {
        assertThat(new MarkdownView().of(Samples.readout()).lines().filter(line -> line.startsWith("|")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.replace("\\|", "").chars().filter(unit -> unit == '|'))
                        .hasSize(9));
    }
}

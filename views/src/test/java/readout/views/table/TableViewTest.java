package readout.views.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.event.Event;
import readout.model.event.EventType;
import readout.model.event.Readout;
import readout.model.event.Status;
import readout.views.Samples;
import readout.views.Snapshot;
import readout.views.Style;

class TableViewTest {
    private static final String ESCAPE = "\u001B";

    private static String table(Readout readout, Style style) {
        return new TableView(style).of(readout);
    }

    @Test
    void at_80_columns_it_looks_as_it_was_drawn() throws Exception {
        Snapshot.assertSame("table-80.txt", table(Samples.readout(), Style.PLAIN));
    }

    @Test
    void in_ascii_with_its_reasons_at_60_columns_it_looks_as_it_was_drawn() throws Exception {
        Snapshot.assertSame("table-60-ascii.txt", table(Samples.readout(), new Style(60, false, true, true)));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 132})
    void no_line_is_wider_than_the_terminal(int width) {
        assertThat(table(Samples.readout(), new Style(width, false, false, true))
                        .lines())
                .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(width));
    }

    @Test
    void in_ascii_only_the_articles_own_words_go_beyond_it() {
        Event event = Samples.event(
                        "e1",
                        EventType.CONSULT,
                        Status.ONGOING,
                        List.of(),
                        List.of(),
                        Samples.day("2022-01"),
                        "rang Peru | Bolivia")
                .build();

        assertThat(table(Samples.readout(Samples.article("Andes"), List.of(event)), new Style(80, false, true, true)))
                .matches("\\p{ASCII}*");
    }

    @Test
    void colour_adds_to_the_words_and_never_stands_for_them() {
        String coloured = table(Samples.readout(), new Style(80, true, false, false));

        assertThat(coloured).contains(ESCAPE);
        assertThat(coloured.replaceAll(ESCAPE + "\\[\\d+m", "")).isEqualTo(table(Samples.readout(), Style.PLAIN));
    }

    @Test
    void without_colour_there_is_no_escape() {
        assertThat(table(Samples.readout(), Style.PLAIN)).doesNotContain(ESCAPE);
    }

    @Test
    void an_article_without_a_title_is_headed_by_where_it_came_from() {
        assertThat(table(Samples.readout(Samples.article(""), Samples.events()), Style.PLAIN))
                .startsWith("wire/andes.txt\n");
    }

    @Test
    void without_events_it_says_so() {
        assertThat(table(Samples.readout(Samples.article("Andes"), List.of()), Style.PLAIN))
                .contains("\nNo events.\n");
    }
}

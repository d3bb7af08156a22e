package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a reader of README sees first is what the program writes, to the letter. */
class ReadmeTest {
    private static final Pattern COMMAND = Pattern.compile("`\\./readout (read - [^`]+)`");
    private static final Pattern EVENT = Pattern.compile("[┬├] e\\d+ +[●◐○◇▷!?×–] ");
    private static final int FIRST_SIGHT = 20;

    private static String page;

    @BeforeAll
    static void the_page_is_read() throws IOException {
        page = Project.text("README.md");
    }

    /** The quoted paragraph. */
    private static String paragraph() {
        return page.lines()
                .filter(line -> line.startsWith("> "))
                .findFirst()
                .orElseThrow()
                .substring(2);
    }

    /** The first block. */
    private static String block() {
        int start = page.indexOf("```\n") + 4;
        return page.substring(start, page.indexOf("```", start));
    }

    @Test
    void the_paragraph_gives_the_table_below_it_by_the_command_below_that() {
        Matcher command = COMMAND.matcher(page);
        assertThat(command.find()).isTrue();

        Ran ran = Ran.of(paragraph(), command.group(1).split(" "));

        assertThat(ran.exitCode()).as(ran::err).isEqualTo(ExitCode.DONE);
        assertThat(ran.out().strip()).isEqualTo(block().strip());
    }

    @Test
    void a_reader_sees_events_at_first_sight() {
        List<String> first = page.lines().limit(FIRST_SIGHT).toList();

        assertThat(first).filteredOn(line -> EVENT.matcher(line).find()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void the_sentence_that_the_bare_command_shows_is_read_as_it_says() {
        String welcome = Ran.of("").out();
        String sentence = welcome.substring(welcome.indexOf('“') + 1, welcome.indexOf('”'));
        String event = welcome.substring(welcome.indexOf('”') + 1).strip();

        assertThat(Ran.of(sentence, "read", "-", "--format", "table").out().lines())
                .contains(event);
    }
}

package readout.evaluation.timeml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.model.problem.ProblemException;

class TimeMlReaderTest {
    private static final Path GOLD = Path.of("src", "test", "resources", "readout", "evaluation", "timeml", "gold");

    private static TimeText gold(String ref) {
        return TimeMlReader.read(GOLD).stream()
                .filter(text -> text.ref().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void entities_are_one_letter_and_other_elements_none() {
        TimeText ferry = gold("ferry");

        assertThat(ferry.text())
                .startsWith("\nThe coast guard seized a ferry on\nMonday. Its owner, \"Blue & Sons\", had warned of")
                .endsWith("the crew of <20 is to be heard at 9 a.m. tomorrow.\n\nTalks are held every week.\n");
        assertThat(words(ferry)).containsExactly("on\nMonday", "three weeks", "9 a.m. tomorrow", "every week");
    }

    @Test
    void the_creation_time_is_the_documents_and_no_expression_of_the_text() {
        assertThat(gold("ferry").day()).contains("2019-05-14");
        assertThat(gold("mine").created()).contains("2008-11-03T14:20:00");
        assertThat(gold("mine").day()).contains("2008-11-03");
        assertThat(gold("vote").day()).isEmpty();
        assertThat(words(gold("vote"))).containsExactly("12 June 1994", "day");
    }

    @Test
    void an_expression_keeps_its_type_and_value() {
        assertThat(gold("ferry").times())
                .extracting(TimeMark::type, TimeMark::value)
                .contains(tuple("SET", "P1W"), tuple("TIME", "2019-05-15T09:00"));
    }

    @Test
    void a_file_that_is_not_xml_is_named(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("torn.tml"), "<TimeML><TEXT>On <TIMEX3>Monday</TEXT></TimeML>");

        assertThatThrownBy(() -> TimeMlReader.read(folder))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("torn.tml");
    }

    private static List<String> words(TimeText text) {
        return text.times().stream().map(time -> time.span().in(text.text())).toList();
    }
}

package readout.reading.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import readout.model.event.EventType;
import readout.model.event.Status;
import readout.model.event.Why;
import readout.model.syntax.Sentence;
import readout.model.time.When;
import readout.reading.Occurrence;
import readout.reading.codebook.Codebook;
import readout.reading.codebook.CodebookFiles;
import readout.reading.statement.Texts;

class RepeatsTest {
    private static final Sentence SENTENCE =
            Texts.parsed("The rebels shelled the port.").sentences().getFirst();
    private static final Repeats REPEATS = new Repeats(Codebook.load(CodebookFiles.standard(), "en"));

    /** An act with others of another type between it and the same act told again. */
    private static List<Telling> toldAgainAfter(int others) {
        List<Telling> tellings = new ArrayList<>();
        tellings.add(telling(0, EventType.ASSAULT));
        for (int i = 1; i <= others; i++) {
            tellings.add(telling(i, EventType.PROTEST));
        }
        tellings.add(telling(others + 1, EventType.ASSAULT));
        return tellings;
    }

    private static Telling telling(int number, EventType type) {
        Occurrence occurrence = new Occurrence(
                number,
                SENTENCE,
                2,
                type,
                Optional.empty(),
                type.cameo(),
                Status.HAPPENED,
                List.of(),
                List.of(),
                OptionalInt.empty(),
                SENTENCE.span(),
                1,
                List.of(WHY));
        return new Telling(occurrence, When.unknown(), Optional.empty());
    }

    private static final Why WHY = new Why("shell", "events.yaml:1");

    @Test
    void an_act_told_again_is_a_repeat_of_its_first_telling() {
        assertThat(REPEATS.find(toldAgainAfter(3))).containsEntry(4, 0).containsEntry(3, 1);
    }

    @Test
    void so_many_tellings_are_looked_back_and_no_more() {
        assertThat(REPEATS.find(toldAgainAfter(Repeats.BACK - 1))).containsEntry(Repeats.BACK, 0);
        assertThat(REPEATS.find(toldAgainAfter(Repeats.BACK))).doesNotContainKey(Repeats.BACK + 1);
    }
}

package readout.reading.implied;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.event.EventType;
import readout.model.event.Party;
import readout.model.event.PartyKind;
import readout.model.event.Source;
import readout.model.event.Status;
import readout.model.event.Why;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;
import readout.model.text.Span;
import readout.reading.Occurrence;

class DeclarationsTest {
    private static final Span WORD = new Span(0, 4);
    private static final Party KENYA = Party.of("Kenya", "KEN", PartyKind.STATE, WORD);
    private static final Party GHANA = Party.of("Ghana", "GHA", PartyKind.STATE, WORD);

    private static Occurrence act(String type, String cameo, String status, OptionalInt contentOf) {
        return new Occurrence(
                0,
                new Sentence(
                        0,
                        0,
                        WORD,
                        false,
                        List.of(new Token(0, WORD, "will", "will", "MD")),
                        List.of(),
                        List.of(),
                        Optional.empty()),
                0,
                EventType.valueOf(type),
                Optional.empty(),
                cameo,
                Status.parse(status).orElseThrow(),
                List.of(KENYA),
                List.of(GHANA),
                contentOf,
                WORD,
                1,
                List.of(new Why("entry", "file")));
    }

    private static Source voice(Party party) {
        return new Source(party, Optional.empty(), Optional.empty(), Optional.empty(), WORD);
    }

    private static Status settled(Occurrence act, Party... voices) {
        List<Source> chain =
                List.of(voices).stream().map(DeclarationsTest::voice).toList();
        return new Declarations().settle(List.of(act), each -> chain).getFirst().status();
    }

    @ParameterizedTest
    @CsvSource({
        "SUPPORT, 051, planned, HAPPENED",
        "SUPPORT, 051, ongoing, HAPPENED",
        "ACCUSE, 112, ongoing, HAPPENED",
        "AGREE, 030, planned, HAPPENED",
        "AGREE, 057, planned, PLANNED",
        "SUPPORT, 051, conditional, CONDITIONAL",
        "SUPPORT, 051, denied, DENIED",
        "CONSULT, 040, planned, PLANNED",
        "AID, 070, planned, PLANNED",
        "ASSAULT, 190, ongoing, ONGOING",
    })
    void what_one_declares_oneself_is_done_by_saying_it(String type, String cameo, String status, Status expected) {
        assertThat(settled(act(type, cameo, status, OptionalInt.empty()), KENYA))
                .isEqualTo(expected);
    }

    @Test
    void what_another_says_of_it_leaves_it_as_it_is() {
        Occurrence act = act("SUPPORT", "051", "ongoing", OptionalInt.empty());
        assertThat(settled(act, GHANA)).isEqualTo(Status.ONGOING);
        assertThat(settled(act, KENYA, GHANA)).isEqualTo(Status.ONGOING);
        assertThat(settled(act)).isEqualTo(Status.ONGOING);
    }

    @Test
    void what_is_the_content_of_a_speech_act_has_its_status_from_that() {
        assertThat(settled(act("SUPPORT", "051", "planned", OptionalInt.of(1)), KENYA))
                .isEqualTo(Status.PLANNED);
    }

    @Test
    void the_rule_is_named_among_the_reasons() {
        List<Occurrence> settled = new Declarations()
                .settle(List.of(act("SUPPORT", "051", "planned", OptionalInt.empty())), each -> List.of(voice(KENYA)));
        assertThat(settled.getFirst().why()).extracting(Why::rule).containsExactly("entry", "implied.declaration");
    }
}

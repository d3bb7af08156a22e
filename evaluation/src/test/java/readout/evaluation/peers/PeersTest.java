package readout.evaluation.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.evaluation.tagging.Preparation;
import readout.evaluation.tagging.Tagger;
import readout.evaluation.timeml.TimeMark;
import readout.evaluation.timeml.TimeText;

class PeersTest {
    private static final String TEXT =
            "The envoy \"Żak & Co\" left on Monday. He had come to Riga on 2 March 2011, and stays for two weeks.\n\n"
                    + "He will be back on Thursday. The airport was shut on Christmas Day.";

    /** Made once: their rules take seconds. */
    private static final List<Tagger> PEERS = List.of(new HeidelTimeTagger(), new SuTimeTagger());

    private static final Preparation PREPARATION = new Preparation("en");

    static Stream<Tagger> peers() {
        return PEERS.stream();
    }

    private static List<String> found(Tagger tagger, String text, Optional<String> day) {
        TimeText bare = new TimeText("text", text, day, List.of());
        return tagger.tag(PREPARATION.apply(bare), bare.day()).stream()
                .map(mark -> say(mark, text))
                .toList();
    }

    private static String say(TimeMark mark, String text) {
        return "%s %s %s".formatted(mark.span().in(text), mark.type(), mark.value());
    }

    @ParameterizedTest
    @MethodSource("peers")
    void a_peer_reckons_from_the_day_that_it_is_given(Tagger tagger) {
        assertThat(found(tagger, TEXT, Optional.of("2011-03-09")))
                .contains("Monday DATE 2011-03-07", "2 March 2011 DATE 2011-03-02", "two weeks DURATION P2W")
                .contains("Thursday DATE 2011-03-10");
    }

    @ParameterizedTest
    @MethodSource("peers")
    void a_peer_knows_holidays(Tagger tagger) {
        assertThat(found(tagger, TEXT, Optional.of("2011-03-09"))).contains("Christmas Day DATE 2010-12-25");
    }

    @ParameterizedTest
    @MethodSource("peers")
    void a_peer_can_do_without_a_day(Tagger tagger) {
        assertThat(found(tagger, TEXT, Optional.empty())).contains("2 March 2011 DATE 2011-03-02");
    }

    @ParameterizedTest
    @MethodSource("peers")
    void a_text_leaves_nothing_behind_for_the_next(Tagger tagger) {
        found(tagger, TEXT, Optional.of("2011-03-09"));

        assertThat(found(tagger, "The mayor resigned on Friday.", Optional.of("1987-06-14")))
                .containsExactly("Friday DATE 1987-06-12");
    }
}

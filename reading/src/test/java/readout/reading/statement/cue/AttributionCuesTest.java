package readout.reading.statement.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.language.Annotators;
import readout.reading.statement.Texts;
import readout.reading.trial.CueTrial;
import readout.reading.trial.Outcome;

class AttributionCuesTest {
    private static final CueTrial TRIAL = trial(Texts.CUES);

    private static CueTrial trial(Cues cues) {
        return new CueTrial(cues, Annotators.forLanguage("en"));
    }

    static Stream<Named<Cue>> cues() {
        return Texts.CUES.cues().stream().map(cue -> Named.of(cue.id(), cue));
    }

    @ParameterizedTest
    @MethodSource("cues")
    void a_cue_keeps_what_its_examples_promise(Cue cue) {
        assertThat(TRIAL.of(cue)).allMatch(Outcome::isRight);
    }

    @Test
    void there_are_at_least_eighty_cues_of_all_kinds() {
        assertThat(Texts.CUES.cues()).hasSizeGreaterThanOrEqualTo(80);
        assertThat(Texts.CUES.cues()).extracting(Cue::part).contains(Cue.Part.values());
        assertThat(Texts.CUES.cues()).extracting(Cue::stance).contains(Stance.values());
    }

    @Test
    void a_cue_that_breaks_its_promise_is_told_with_its_place() {
        Cue said = Texts.CUES.of(Cue.Part.VERB, "say").getFirst();
        Cue wrong = new Cue(
                said.id(),
                said.line(),
                said.part(),
                said.words(),
                said.stance(),
                said.forms(),
                said.prepositions(),
                said.audience(),
                said.when(),
                said.unless(),
                said.not(),
                said.examples());
        Cues cues = new Cues(java.util.List.of(wrong), java.util.Map.of());
        assertThat(trial(cues).of(wrong))
                .filteredOn(outcome -> !outcome.isRight())
                .hasSameSizeAs(said.examples())
                .allSatisfy(outcome -> assertThat(outcome.at()).startsWith("en/attribution.yaml:"));
    }
}

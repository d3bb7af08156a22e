package readout.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.language.Annotators;
import readout.reading.codebook.CodebookFiles;
import readout.reading.time.grammar.TimeGrammar;
import readout.reading.trial.Outcome;
import readout.reading.trial.TimeTrial;

/** The sentences beside each entry of {@code codebook/en/time.yaml}. */
class TimeExamplesTest {
    static Stream<Outcome> outcomes() {
        TimeGrammar grammar = TimeGrammar.load(CodebookFiles.standard(), "en");
        TimeTrial trial = new TimeTrial(Annotators.forLanguage("en"), grammar);
        return grammar.entries().flatMap(entry -> trial.of(entry).stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("outcomes")
    void a_sentence_of_the_codebook_comes_out_as_it_says(Outcome outcome) {
        assertThat(outcome.faults()).as(outcome.toString()).isEmpty();
    }
}

package readout.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.model.time.Edtf;
import readout.model.time.Timex;
import readout.reading.codebook.CodebookFiles;
import readout.reading.time.grammar.Expression;
import readout.reading.time.grammar.TimeExample;
import readout.reading.time.grammar.TimeGrammar;

/** The sentences beside each entry of {@code codebook/en/time.yaml}. */
class TimeExamplesTest {
    private static final TimeGrammar GRAMMAR = TimeGrammar.load(CodebookFiles.standard(), "en");

    static Stream<Case> examples() {
        return entries().flatMap(entry -> entry.examples().stream().map(example -> new Case(entry, example)));
    }

    static Stream<Case> counterExamples() {
        return entries().flatMap(entry -> entry.counterExamples().stream().map(example -> new Case(entry, example)));
    }

    private static Stream<Expression> entries() {
        return Stream.concat(GRAMMAR.expressions().stream(), GRAMMAR.modifiers().stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void an_example_gives_its_values(Case each) {
        List<Timex> found =
                Reading.times(GRAMMAR, each.example().sentence(), each.example().published());
        assertThat(found.stream().map(Timex::value))
                .as(each.toString())
                .containsExactlyElementsOf(each.example().expected().stream()
                        .map(TimeExample.Expected::value)
                        .toList());
        for (int i = 0; i < found.size(); i++) {
            String expected = each.example().expected().get(i).edtf();
            if (!expected.isEmpty()) {
                assertThat(found.get(i).edtf().map(Edtf::toString))
                        .as(each.toString())
                        .contains(expected);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("counterExamples")
    void a_counter_example_does_not_reach_its_entry(Case each) {
        List<Timex> found =
                Reading.times(GRAMMAR, each.example().sentence(), each.example().published());
        assertThat(found.stream().map(Timex::rule))
                .as(each.toString())
                .doesNotContain(each.entry().rule());
    }

    record Case(Expression entry, TimeExample example) {
        @Override
        public String toString() {
            return entry.id() + ": " + example.sentence() + " (" + example.at() + ")";
        }
    }
}

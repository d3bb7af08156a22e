package readout.reading.statement.cue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import readout.reading.codebook.CodebookException;
import readout.reading.codebook.CodebookFiles;
import readout.reading.codebook.Fault;

class CuesLoaderTest {
    private static final String BROKEN = """
        lists:
          agents: [by]
        cues:
        - id: attribution.say
          verb: [say]
          stance: sya
          examples: ["A said b. -> A | b", "C said d."]
          not: ["One."]
        - id: attribution.say
          verb: [tell]
          stance: say
          giving: [clause]
          examples: ["A told b. -> A", "C told d. -> C"]
          not: ["One -> two", "Three."]
        - verb: [speak]
        """;

    @Test
    void all_faults_are_told_at_once_with_line_and_legal_words() {
        CodebookException exception = catchThrowableOfType(CodebookException.class, () -> load(BROKEN));
        assertThat(exception.faults())
                .extracting(Fault::toString)
                .satisfiesExactlyInAnyOrder(
                        fault -> assertThat(fault)
                                .startsWith("en/attribution.yaml:2:")
                                .contains("agents", "agent"),
                        fault -> assertThat(fault)
                                .startsWith("en/attribution.yaml:6:")
                                .contains("sya", "say"),
                        fault -> assertThat(fault)
                                .startsWith("en/attribution.yaml:12:")
                                .contains("giving", "gives"),
                        fault -> assertThat(fault)
                                .startsWith("en/attribution.yaml:14:")
                                .contains("expects nothing"),
                        fault -> assertThat(fault)
                                .startsWith("en/attribution.yaml:15:")
                                .contains("needs id"));
    }

    @Test
    void a_missing_file_is_a_fault() {
        CodebookException exception =
                catchThrowableOfType(CodebookException.class, () -> Cues.load(new CodebookFiles(Map.of()), "en"));
        assertThat(exception.faults()).extracting(Fault::at).containsExactly("en/attribution.yaml");
    }

    @Test
    void the_same_id_twice_and_too_few_examples_are_faults() {
        CodebookException exception = catchThrowableOfType(CodebookException.class, () -> load("""
            cues:
            - {id: a, verb: [say], stance: say, examples: ["A said b. -> A", "C said d. -> C"], not: ["E.", "F."]}
            - {id: a, verb: [tell], stance: say, examples: ["A told b. -> A"], not: ["E.", "F."]}
            """));
        assertThat(exception.faults())
                .extracting(Fault::what)
                .satisfiesExactlyInAnyOrder(
                        what -> assertThat(what).contains("'a' is taken"),
                        what -> assertThat(what).contains("found 1 under 'examples', expected at least 2"));
    }

    private static Cues load(String text) {
        return Cues.load(new CodebookFiles(Map.of("en/attribution.yaml", text)), "en");
    }
}

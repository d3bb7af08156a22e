package readout.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import readout.knowledge.Knowledge;
import readout.model.event.Party;
import readout.reading.Scene;
import readout.reading.codebook.CodebookException;
import readout.reading.codebook.CodebookFiles;
import readout.reading.codebook.Fault;
import readout.reading.statement.Texts;
import readout.reading.trial.IssuerTrial;
import readout.reading.trial.Outcome;

class IssuersTest {
    private static final IssuerCues CUES = IssuerCues.load(Texts.FILES, "en");
    private static final Issuers ISSUERS = new Issuers(CUES, Knowledge.load());
    private static final String NONE = "_";

    static Stream<Named<IssuerPattern>> patterns() {
        return CUES.patterns().stream().map(pattern -> Named.of(pattern.id(), pattern));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void a_pattern_finds_whose_its_examples_are_and_nobody_in_its_counter_examples(IssuerPattern pattern) {
        assertThat(new IssuerTrial().of(pattern))
                .hasSize(pattern.examples().size() + pattern.not().size())
                .allMatch(Outcome::isRight);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvFileSource(resources = "issuers.txt", delimiter = '|', quoteCharacter = '`')
    void an_official_text_has_an_issuer(String title, String publisher, String text, String expected) {
        Optional<Party> issuer = issuer(title, publisher, text);
        assertThat(issuer.map(
                        party -> party.name().orElse("") + " " + party.code().orElse("")))
                .contains(expected);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvFileSource(resources = "issuers-not.txt", delimiter = '|', quoteCharacter = '`')
    void a_press_report_has_none(String title, String publisher, String text) {
        assertThat(issuer(title, publisher, text)).isEmpty();
    }

    @Test
    void faults_of_the_file_are_told_at_once() {
        CodebookException exception = catchThrowableOfType(
                CodebookException.class,
                () -> IssuerCues.load(new CodebookFiles(Map.of("en/issuers.yaml", """
                    publisher: {official: [ministry], press: [news]}
                    patterns:
                    - {id: a, where: top, pattern: "(?<who>x)", examples: ["x -> x", "xx -> x"], not: ["y", "z"]}
                    - {id: b, where: title, pattern: "(x", examples: ["x -> x", "xx -> x"], not: ["y", "z"]}
                    - {id: c, where: title, pattern: "x", examples: ["x"], not: ["y", "z"]}
                    """)), "en"));
        assertThat(exception.faults())
                .extracting(Fault::what)
                .satisfiesExactlyInAnyOrder(
                        what -> assertThat(what).contains("unknown place 'top'"),
                        what -> assertThat(what).contains("not a pattern"),
                        what -> assertThat(what).contains("no group 'who'"),
                        what -> assertThat(what).contains("expected 'line -> issuer'"),
                        what -> assertThat(what).contains("at least 2 examples"));
    }

    private static Optional<Party> issuer(String title, String publisher, String row) {
        String text = row.replace("\\n", "\n");
        Scene scene = Texts.scene(Texts.article(text, given(title), given(publisher), "2003-05-15"));
        return ISSUERS.issuer(scene.document(), scene.mentions());
    }

    private static Optional<String> given(String cell) {
        return Optional.of(cell).filter(text -> !text.equals(NONE));
    }
}

package readout.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import readout.model.event.Party;
import readout.model.event.Statement;
import readout.model.event.Statement.Kind;

class StatementsTest {
    private static final String NOBODY = "_";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "direct.txt", delimiter = '|', quoteCharacter = '`')
    void direct_speech_has_its_speaker(String where, String text, String speaker, String content) {
        assertSaid(text, Kind.DIRECT, speaker, content);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "direct-not.txt", delimiter = '|', quoteCharacter = '`')
    void names_and_words_at_arms_length_are_no_speech(String where, String text) {
        assertThat(Texts.statements(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "indirect.txt", delimiter = '|', quoteCharacter = '`')
    void indirect_speech_has_its_speaker(String where, String text, String speaker, String content) {
        assertSaid(text, Kind.INDIRECT, speaker, content);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "indirect-not.txt", delimiter = '|', quoteCharacter = '`')
    void what_was_not_said_is_no_statement(String where, String text) {
        assertThat(Texts.statements(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "according.txt", delimiter = '|', quoteCharacter = '`')
    void words_before_a_speaker_attribute(String where, String text, String speaker, String content) {
        assertSaid(text, Kind.INDIRECT, speaker, content);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "according-not.txt", delimiter = '|', quoteCharacter = '`')
    void plans_and_rules_are_nobodys_word(String where, String text) {
        assertThat(Texts.statements(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "mixed.txt", delimiter = '|', quoteCharacter = '`')
    void a_report_with_words_in_quotation_marks_is_mixed(String where, String text, String speaker, String content) {
        assertSaid(text, Kind.MIXED, speaker, content);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "cited.txt", delimiter = '|', quoteCharacter = '`')
    void whoever_cites_somebody_stands_outside(String where, String text, String speakers, String content) {
        String found = Texts.statements(text).stream()
                .filter(statement -> statement.span().in(text).endsWith(content))
                .map(statement -> speaker(statement, text))
                .distinct()
                .collect(Collectors.joining(" > "));
        assertThat(found).isEqualTo(speakers);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "continued.txt", delimiter = '|', quoteCharacter = '`')
    void a_quotation_alone_is_the_last_speakers(String where, String row, String speaker, String content) {
        String text = row.replace("\\n", "\n");
        Statement last = Texts.statements(text).getLast();
        assertThat(last.span().in(text)).isEqualTo(content);
        assertThat(speaker(last, text)).isEqualTo(speaker);
        assertThat(last.cue()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "continued-not.txt", delimiter = '|', quoteCharacter = '`')
    void a_quotation_that_says_nothing_is_nobodys(String where, String text) {
        assertThat(Texts.statements(text))
                .noneMatch(statement -> statement.cue().isEmpty());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "circumstances.txt", delimiter = '|', quoteCharacter = '`')
    void a_statement_knows_to_whom_through_what_and_when(
            String where, String text, String audience, String channel, String saidAt) {
        Statement statement = Texts.statements(text).getFirst();
        assertThat(statement.audience().map(party -> party.span().in(text)).orElse(NOBODY))
                .endsWith(audience);
        assertThat(statement.channel().orElse(NOBODY)).isEqualTo(channel);
        assertThat(statement.saidAt().map(Object::toString).orElse(NOBODY)).isEqualTo(saidAt);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "circumstances-not.txt", delimiter = '|', quoteCharacter = '`')
    void what_belongs_to_the_words_said_is_no_circumstance(String where, String text) {
        Statement statement = Texts.statements(text).getFirst();
        assertThat(statement.audience()).isEmpty();
        assertThat(statement.channel()).isEmpty();
        assertThat(statement.saidAt()).isEmpty();
    }

    private static void assertSaid(String text, Kind kind, String speaker, String content) {
        List<Statement> statements = Texts.statements(text);
        String found = statements.stream()
                .map(each -> each.kind() + " by '" + speaker(each, text) + "': "
                        + each.span().in(text))
                .collect(Collectors.joining(System.lineSeparator()));
        assertThat(statements)
                .as("found%n%s", found)
                .anyMatch(statement -> statement.kind() == kind
                        && statement.span().in(text).equals(content)
                        && speaker(statement, text).endsWith(speaker));
    }

    /** The speaker's words without article; {@code _} if there is nobody. */
    private static String speaker(Statement statement, String text) {
        Optional<String> words = statement.speaker().map(Party::span).map(span -> span.in(text));
        return words.map(each -> each.replaceFirst("^(?i:the|a|an) ", "")).orElse(NOBODY);
    }
}

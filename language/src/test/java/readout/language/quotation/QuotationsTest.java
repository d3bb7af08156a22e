package readout.language.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import readout.language.layout.Layout;
import readout.model.syntax.Quotation;

class QuotationsTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void quotations_are_what_stands_between_a_pair_of_marks(String text, List<String> inner) {
        assertThat(inner(text)).isEqualTo(inner);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                row("\"We leave at dawn,\" the captain said.", "We leave at dawn,"),
                row(
                        "“We leave at dawn,” the captain said. “The sea is calm.”",
                        "We leave at dawn,",
                        "The sea is calm."),
                row("„Wir gehen“, sagte sie, und „bald“.", "Wir gehen", "bald"),
                row("The paper „Glos” wrote „never again”.", "Glos", "never again"),
                row("Le ministre a dit « jamais » hier.", " jamais "),
                row("Der Rat sagte »nie wieder« und »niemals«.", "nie wieder", "niemals"),
                row("He called it ‹a mistake› twice.", "a mistake"),
                row("大臣は「会談は続く」と述べた。", "会談は続く"),
                row("”Vi stannar”, sade hon.", "Vi stannar"),
                row("“We have the marks wrong“, he said.", "We have the marks wrong"),
                row("“We have mixed them,\" he said.", "We have mixed them,"),
                row("The envoy said: ``We agree.''", "We agree."),
                row("The envoy said ''we agree'' twice.", "we agree"),
                row("â€œWe agree,â€\u009d the envoy said; itâ€™s done.", "We agree,"),
                row("â€œWe agree,â€ the envoy said.", "We agree,"),
                row("\u0093We agree,\u0094 the envoy said.", "We agree,"),
                row("\uFFFDWe agree,\uFFFD the envoy said, and didn\uFFFDt smile.", "We agree,"),
                row("&quot;We agree,&quot; the envoy said.", "We agree,"),
                row("The so-called \"friends\" met.", "friends"),
                row("He spoke of a (\"temporary\") halt.", "temporary"),
                row("A plan—\"the last one\"—was shown.", "the last one"),
                row("It was \" agreed \" at night.", " agreed "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("singles")
    void a_single_mark_is_told_from_an_apostrophe(String text, List<String> inner) {
        assertThat(inner(text)).isEqualTo(inner);
    }

    static Stream<Arguments> singles() {
        return Stream.of(
                row("'We leave at dawn,' the captain said.", "We leave at dawn,"),
                row("‘We can’t leave,’ the captain’s son said.", "We can’t leave,"),
                row("'The ministers' plan' was rejected.", "The ministers' plan"),
                row("She read 'the lists' and the ministers' plan.", "the lists"),
                row("The union called it a 'disgrace'.", "disgrace"),
                row("'He told me \"go\" and left,' she said.", "He told me \"go\" and left,"),
                row("“They called it a ‘truce’ then,” he said.", "They called it a ‘truce’ then,"),
                row("The ministers' plan and the workers' answer don't match."),
                row("Music of the '80s and the ’90s isn't played."),
                row("Get 'em while it's hot; 'tis rock 'n' roll."),
                row("The guard was 6'2\" and the gate 12' wide."),
                row("O'Neill and D'Souza weren't there."),
                row("It's the boys' and the girls' school."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("figures")
    void inches_and_lost_marks_open_nothing(String text, List<String> inner) {
        assertThat(inner(text)).isEqualTo(inner);
    }

    static Stream<Arguments> figures() {
        return Stream.of(
                row("A 12\" gun and a 9\" gun were fired."),
                row("\"The 12\" pipe has burst,\" he said.", "The 12\" pipe has burst,"),
                row("\"We saw it in 2014\" is what he wrote.", "We saw it in 2014"),
                row("“We will go, he said. “They stay,” she said.", "They stay,"),
                row("We will go,” he said. “They stay,” she said.", "They stay,"),
                row("\"We will go, the premier said."),
                row("The premier said: “"),
                row("An empty pair \"\" and a dash \"–\" say nothing."),
                row(
                        "“We, the ‘people’ of the “North”, refuse,” they wrote.",
                        "We, the ‘people’ of the “North”, refuse,"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("paragraphs")
    void speech_runs_over_paragraphs_that_open_anew(String text, List<String> inner) {
        assertThat(inner(text)).isEqualTo(inner);
    }

    static Stream<Arguments> paragraphs() {
        return Stream.of(
                row("“We came early.\n\n“We leave late,” he said.", "We came early.\n\n“We leave late,"),
                row("She wrote: \"One.\n\"Two.\n\"Three.\"\nThen she left.", "One.\n\"Two.\n\"Three."),
                row(
                        "He told them: “Stay where you are.\nNobody moves.” They stayed.",
                        "Stay where you are.\nNobody moves."),
                row("“We came early, he said.\n“They left late,” she said.", "They left late,"),
                row("“We came early.\nNothing was heard of it.\n“They left late,” she said.", "They left late,"),
                row("« Un.\n« Deux. »\nFin.", " Un.\n« Deux. "));
    }

    @Test
    void a_heading_and_the_paragraph_under_it_share_no_quotation() {
        String text = "The mayor: “We stay\nThe mayor spoke to hundreds of people on Sunday. “They go,” he said.";
        assertThat(inner(text)).containsExactly("They go,");
    }

    @Test
    void the_span_has_the_marks_and_the_inner_span_has_not() {
        String text = "So: “no”!";
        Quotation quotation = Quotations.of(text, Layout.of(text)).getFirst();
        assertThat(quotation.span().in(text)).isEqualTo("“no”");
        assertThat(quotation.inner().in(text)).isEqualTo("no");
    }

    @Test
    void a_million_marks_are_read_in_linear_time() {
        String text = "\"' “".repeat(300_000);
        assertThat(Quotations.of(text, Layout.of(text))).isEmpty();
    }

    private static Arguments row(String text, String... inner) {
        return Arguments.of(text, List.of(inner));
    }

    private static List<String> inner(String text) {
        return Quotations.of(text, Layout.of(text)).stream()
                .map(quotation -> quotation.inner().in(text))
                .toList();
    }
}

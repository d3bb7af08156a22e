package readout.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.language.Annotator;
import readout.language.Annotators;
import readout.language.Articles;
import readout.model.syntax.Document;
import readout.model.syntax.Name;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;

class CoreNlpAnnotatorTest {
    private static final Annotator ANNOTATOR = Annotators.forLanguage("en");

    @Test
    void the_engine_is_found_by_its_language_and_names_itself() {
        assertThat(ANNOTATOR.engine()).isEqualTo("corenlp 4.5.10");
        assertThatThrownBy(() -> Annotators.forLanguage("tlh")).hasMessageContaining("'tlh'");
    }

    @Test
    void a_sentence_has_tokens_lemmas_tags_names_and_when_asked_a_tree() {
        Document document = ANNOTATOR.annotate(Articles.of("The envoys of Norway met Kari Nordahl in Oslo."));
        Sentence sentence = document.sentences().getFirst();
        assertThat(sentence.tokens())
                .extracting(Token::lemma)
                .containsExactly("the", "envoy", "of", "Norway", "meet", "Kari", "Nordahl", "in", "Oslo", ".");
        assertThat(sentence.token(4).tag()).isEqualTo("VBD");
        assertThat(sentence.names()).contains(new Name(3, 3, Name.Kind.LOCATION), new Name(5, 6, Name.Kind.PERSON));
        assertThat(sentence.graph()).isEmpty();
        Document parsed = ANNOTATOR.parse(document, wanted -> true);
        assertThat(parsed.sentences().getFirst().graph().orElseThrow().isRelation(1, "nsubj"))
                .isTrue();
    }

    @Test
    void only_wanted_sentences_are_parsed_and_headings_never() {
        String text = "The talks in Oslo went on for six days and nobody left the town in the meantime.\n"
                + "Fear of a blockade\nBoth delegations left the city in the evening. Nobody spoke.";
        Document document = ANNOTATOR.annotate(Articles.of(text));
        assertThat(document.sentences()).extracting(Sentence::isHeading).containsExactly(false, true, false, false);
        Document parsed = ANNOTATOR.parse(document, sentence -> sentence.index() < 3);
        assertThat(parsed.sentences())
                .extracting(sentence -> sentence.graph().isPresent())
                .containsExactly(true, false, true, false);
    }

    @Test
    void a_dateline_hangs_from_the_root_and_does_not_confuse_the_tree() {
        Sentence sentence = parsed("GENEVA, March 4 (Reuters) - Negotiators met in the palace on Monday.");
        int met = index(sentence, "met");
        assertThat(sentence.graph().orElseThrow().roots()).containsExactly(met);
        assertThat(sentence.graph().orElseThrow().head(0)).isEqualTo(met);
        assertThat(sentence.graph().orElseThrow().relation(0)).isEqualTo("dep");
        assertThat(sentence.graph().orElseThrow().isRelation(index(sentence, "Negotiators"), "nsubj"))
                .isTrue();
    }

    @Test
    void the_second_half_of_a_displaced_name_is_the_subject_of_its_verb() {
        Sentence sentence = parsed("“We stay,” Foreign Ministry spokeswoman Irina said. Volkova on Friday");
        int name = index(sentence, "Volkova");
        assertThat(sentence.graph().orElseThrow().head(name)).isEqualTo(index(sentence, "said"));
        assertThat(sentence.graph().orElseThrow().isRelation(name, "nsubj")).isTrue();
        assertThat(sentence.graph().orElseThrow().head(index(sentence, "Irina")))
                .isEqualTo(name);
    }

    @Test
    void an_abbreviation_that_ends_its_sentence_keeps_its_stop() {
        Document document = ANNOTATOR.annotate(Articles.of("He works in the U.S. The office is small."));
        assertThat(document.sentences()).hasSize(2);
        assertThat(document.sentences().getFirst().tokens().getLast().text()).isEqualTo("U.S.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\t ",
                "“ ” \" — … ( )",
                "会谈在日内瓦举行。双方没有达成协议。",
                "Переговоры прошли в Осло. Стороны не договорились.",
                "...!!!???",
                "\u0000\u0001\u0002PNG\u0003\u0004\u0005\u0006\u0007\u0008\u000e\u000f",
                "\uD83D\uDE00 \uD83D",
            })
    void what_is_no_english_text_gives_few_sentences_or_none(String text) {
        assertThat(wellFormed(text).sentences()).hasSizeLessThan(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The envoy 😀 met 𝔸nna in O𝓼lo. They don't “agree” — yet… It's ½ past 5 p.m.",
                "He cannot go; she's gonna. E-mail a.b@c.org, see http://a.b/c?d=e&f=g. #tag @user $5m 100€ 3/4"
                        + " 1,000.5",
                "Zu\u0308rich and Zürich, na\u00efve co\u00adoperation, non\u00a0breaking\u2009space, tab\there.",
                "<p>Some &amp; markup</p> left; [1] (see p. 5) {x} ` ~ ^ \\ | * _word_ **bold**",
                "\uFEFFBOM first. â€œMis-encodedâ€\u009d text, it\u0092s.",
            })
    void every_token_is_the_text_at_its_span(String text) {
        assertThat(wellFormed(text).sentences()).isNotEmpty();
    }

    @Test
    void random_characters_give_well_formed_documents() {
        long seed = 20260101;
        Random random = new Random(seed);
        String alphabet = "aB .,'\"“”’!?-\n(é;:/0$&😀\u0000中";
        for (int round = 0; round < 60; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 300; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(wellFormed(text.toString()))
                    .as("seed %d, round %d", seed, round)
                    .isNotNull();
        }
    }

    @Test
    void an_endless_word_and_an_endless_line_are_read_in_bounded_sentences() {
        wellFormed("x".repeat(300_000));
        Document document = wellFormed("the envoy met the minister and ".repeat(6_000));
        assertThat(document.sentences()).allMatch(sentence -> sentence.size() <= 240);
    }

    @Test
    void what_looks_like_a_heading_but_tells_the_past_at_length_is_a_sentence() {
        String text = """
            The premier had a telephone conversation with the prime minister of the north
            Talks go on in the capital of the north
            Both sides left the city in the evening and nobody said what had been agreed between them there.\
            """;
        assertThat(ANNOTATOR.annotate(Articles.of(text)).sentences())
                .extracting(Sentence::isHeading)
                .containsExactly(false, true, false);
    }

    @Test
    void reading_twice_gives_the_same() {
        for (String text : Texts.examples().subList(0, 3)) {
            List<Sentence> once = ANNOTATOR.annotate(Articles.of(text)).sentences();
            assertThat(ANNOTATOR.annotate(Articles.of(text)).sentences()).isEqualTo(once);
        }
    }

    private static Document wellFormed(String text) {
        Document document = ANNOTATOR.annotate(Articles.of(text));
        int end = 0;
        int index = 0;
        for (Sentence sentence : document.sentences()) {
            assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(sentence.index()).isEqualTo(index++);
            for (Token token : sentence.tokens()) {
                assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(token.span().in(text)).isEqualTo(token.text()).isNotEmpty();
                end = token.span().end();
            }
            assertThat(sentence.span().end()).isEqualTo(end);
        }
        return document;
    }

    private static Sentence parsed(String text) {
        return ANNOTATOR
                .parse(ANNOTATOR.annotate(Articles.of(text)), sentence -> true)
                .sentences()
                .getFirst();
    }

    private static int index(Sentence sentence, String word) {
        return sentence.tokens().stream()
                .filter(token -> token.text().equals(word))
                .findFirst()
                .orElseThrow()
                .index();
    }
}

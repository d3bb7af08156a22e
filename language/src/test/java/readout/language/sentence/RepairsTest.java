package readout.language.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.language.Annotators;
import readout.language.Articles;
import readout.model.syntax.Document;
import readout.model.syntax.Sentence;
import readout.model.text.Span;

/** Each row is a paragraph; what comes before and after it is two whole sentences. */
class RepairsTest {
    private static final String BEFORE = "The talks in Oslo went on for six days. ";
    private static final String AFTER = "\nBoth delegations left the city in the evening.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We will not withdraw our guards,” Foreign Ministry spokeswoman Irina said. Volkova on Friday",
                "“The border stays open,” government spokesman Jakob said. Lindqvist on Tuesday.",
                "The blockade would end soon, deputy premier Amadou said. Traoré in Bamako on Sunday.",
                "“This is blackmail,” presidential adviser Selim announced. Kaya at a meeting in Ankara.",
                "The foreign minister of the north. arrived in Oslo on Monday.",
                "The prime minister and two of his aides. will travel to Geneva next week.",
                "The Norwegian foreign minister. Kari Nordahl opened the meeting on Monday.",
                "Government spokesman. Peter Moor denied the report.",
                "The ministers met in Bergen. on Monday for three hours.",
                "The two delegations signed the agreement. in the presence of the king.",
                "The treaty was signed by the leaders of the. United Kingdom and Norway last week.",
                "The envoy said. that the truce would hold until Sunday.",
                "They agreed to withdraw their troops and. heavy weapons from the valley.",
                "The president asked the council for its. support in the dispute.",
            })
    void a_stray_stop_is_overread_and_kept_as_a_repair(String paragraph) {
        String text = BEFORE + paragraph + AFTER;
        Document document = annotate(text);
        assertThat(texts(document)).contains(paragraph);
        Sentence mended = document.sentences().stream()
                .filter(sentence -> sentence.in(document.article()).equals(paragraph))
                .findFirst()
                .orElseThrow();
        int stop = BEFORE.length() + paragraph.indexOf(". ");
        assertThat(mended.repairs()).containsExactly(new Span(stop, stop + 1));
        assertThat(mended.tokens()).noneMatch(token -> token.span().start() == stop);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The envoy met nobody, he said. Moscow on Thursday rejected the claim.",
                "“We will not withdraw,” the spokeswoman said. Volkova spoke on Friday.",
                "“We will not withdraw,” spokeswoman Irina Volkova said. Oslo on Tuesday denied it.",
                "The guards left. The village was quiet.",
                "He had one aim, he said. Peace.",
                "The premier resigned. No reason was given.",
                "The president arrived. Thousands cheered.",
                "They talked of oil. And of gas.",
                "The council met in May. June brought no news.",
                "It was the minister of justice. Anna Holm was not there.",
                "The chief negotiator is a former general. Peter Moor replaced him in June.",
                "The commander said he had no orders. Nobody else spoke.",
                "“Never,” Irina said. Then she left.",
                "He demanded an apology. Oslo refused.",
                "The plan was his. Nobody liked it.",
                "They asked for help. al-Nasr sent none.",
                "The envoys remember the raid. anna holm, the town of flom.",
            })
    void two_sentences_stay_two(String paragraph) {
        Document document = annotate(BEFORE + paragraph + AFTER);
        assertThat(document.sentences()).as(texts(document).toString()).hasSize(4);
        assertThat(document.sentences()).allMatch(sentence -> sentence.repairs().isEmpty());
    }

    private static Document annotate(String text) {
        return Annotators.forLanguage("en").annotate(Articles.of(text));
    }

    private static List<String> texts(Document document) {
        return document.sentences().stream()
                .map(sentence -> sentence.in(document.article()))
                .toList();
    }
}

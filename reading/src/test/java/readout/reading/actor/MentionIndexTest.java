package readout.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.model.event.Mention;
import readout.model.event.Party;
import readout.model.syntax.Document;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;

/** Mentions by the tokens that the graph leads to. */
class MentionIndexTest {
    private static final String TEXT =
            "Thousands of Chilean protesters marched. Danish Prime Minister Mette Frederiksen met her Polish"
                    + " counterpart.";

    private final Document document = ActorTable.parsed(TEXT);
    private final List<Mention> mentions = ActorTable.read("2023-05-05", TEXT, Optional.empty());
    private final MentionIndex index = MentionIndex.of(document, mentions);

    @Test
    void a_subject_counted_by_another_word_is_found_at_that_word() {
        assertThat(codesAt(0, "Thousands")).containsExactly("CHL");
        assertThat(codesAt(0, "protesters")).containsExactly("CHL");
    }

    @Test
    void a_name_is_found_at_its_last_word_and_covers_its_title() {
        int head = token(1, "Frederiksen");
        assertThat(index.headedAt(1, head)).isPresent();
        assertThat(index.covering(1, token(1, "Minister"))).isEqualTo(index.headedAt(1, head));
        assertThat(index.headedAt(1, token(1, "Minister"))).isEmpty();
    }

    @Test
    void a_verb_heads_nobody() {
        assertThat(index.headedAt(1, token(1, "met"))).isEmpty();
        assertThat(index.covering(1, token(1, "met"))).isEmpty();
    }

    @Test
    void every_mention_is_headed_by_one_of_its_own_words() {
        assertThat(mentions).allSatisfy(mention -> {
            Sentence sentence = document.sentences().get(mention.sentence());
            Token head = sentence.token(mention.head());
            assertThat(mention.span().contains(head.span())).isTrue();
            assertThat(mention.parties()).allMatch(party -> party.span().equals(mention.span()));
        });
    }

    private List<String> codesAt(int sentence, String word) {
        return index.headedAt(sentence, token(sentence, word)).orElseThrow().parties().stream()
                .map(Party::code)
                .flatMap(Optional::stream)
                .toList();
    }

    private int token(int sentence, String word) {
        return document.sentences().get(sentence).tokens().stream()
                .filter(token -> token.text().equals(word))
                .findFirst()
                .orElseThrow()
                .index();
    }
}

package readout.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.language.corenlp.tagger.MaxentTags;

class MaxentTagsTest {
    @Test
    void tags_are_those_of_corenlp_itself() {
        MaxentTagger theirs = new MaxentTagger("edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");
        MaxentTags ours = Models.shared().tagger();
        List<List<String>> sentences = Texts.sentences();
        assertThat(sentences).hasSizeGreaterThan(200);
        for (List<String> sentence : sentences) {
            List<String> tags = theirs
                    .tagSentence(sentence.stream().map(Word::new).toList())
                    .stream()
                    .map(TaggedWord::tag)
                    .toList();
            assertThat(ours.tags(sentence)).as(String.join(" ", sentence)).containsExactlyElementsOf(tags);
        }
    }

    @Test
    void unknown_words_and_odd_characters_have_the_tags_of_corenlp_too() {
        MaxentTagger theirs = new MaxentTagger("edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");
        for (String text : List.of(
                "Xylpho brimmelt the grunkily snarvest of Qwzx-77 and zzgrub-9 Inc. on 5:40 p.m.",
                "GLORPS Ütrecht flobbed 1,234.5 xkcds @foo #bar http://x.y/z 😀 — « 中文 »",
                "Mr. Brzozowski-Smythe , 47 , colourises honours at the theatre centre",
                "a",
                "- - - ( [ { % $ £ € & * _ ~ ^")) {
            List<String> sentence = List.of(text.split(" "));
            List<String> tags = theirs
                    .tagSentence(sentence.stream().map(Word::new).toList())
                    .stream()
                    .map(TaggedWord::tag)
                    .toList();
            assertThat(Models.shared().tagger().tags(sentence)).as(text).containsExactlyElementsOf(tags);
        }
    }

    @Test
    void a_sentence_without_words_has_no_tags() {
        assertThat(Models.shared().tagger().tags(List.of())).isEmpty();
    }
}

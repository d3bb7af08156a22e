package readout.language.corenlp;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;

/** CoreNLP's own tagger. */
final class CoreNlpTagger implements Tagger {
    private final MaxentTagger tagger;

    CoreNlpTagger(MaxentTagger tagger) {
        this.tagger = tagger;
    }

    @Override
    public String[] tags(List<Word> sentence) {
        List<edu.stanford.nlp.ling.Word> words = sentence.stream()
                .map(word -> new edu.stanford.nlp.ling.Word(word.form()))
                .toList();
        return tagger.tagSentence(words).stream().map(TaggedWord::tag).toArray(String[]::new);
    }
}

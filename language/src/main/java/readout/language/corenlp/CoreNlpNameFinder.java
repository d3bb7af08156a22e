package readout.language.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import readout.model.syntax.Name;

/** CoreNLP's three-class CRF. */
final class CoreNlpNameFinder implements NameFinder {
    private final CRFClassifier<CoreLabel> classifier;

    CoreNlpNameFinder(CRFClassifier<CoreLabel> classifier) {
        this.classifier = classifier;
    }

    @Override
    public List<Name> names(List<Word> sentence) {
        List<edu.stanford.nlp.ling.Word> words = sentence.stream()
                .map(word -> new edu.stanford.nlp.ling.Word(word.form()))
                .toList();
        List<String> kinds = classifier.classifySentence(words).stream()
                .map(label -> label.get(CoreAnnotations.AnswerAnnotation.class))
                .toList();
        return group(kinds);
    }

    private static List<Name> group(List<String> kinds) {
        List<Name> names = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= kinds.size(); i++) {
            if (i == kinds.size() || !kinds.get(i).equals(kinds.get(start))) {
                if (!kinds.get(start).equals("O")) {
                    names.add(new Name(start, i - 1, Name.Kind.valueOf(kinds.get(start))));
                }
                start = i;
            }
        }
        return names;
    }
}

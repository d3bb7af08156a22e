package readout.language.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.List;
import readout.model.syntax.Name;
import readout.model.syntax.Token;
import readout.model.text.Span;

/** The cheap pass over one sentence at a time. For one thread. */
final class Tagging {
    private final Models models;
    private final Morphology morphology = new Morphology();

    Tagging(Models models) {
        this.models = models;
    }

    /** The tokens of a sentence with tags and lemmas; the labels' offsets count from {@code from}. */
    List<Token> tokens(String text, List<CoreLabel> labels, int from) {
        models.tagger().tagCoreLabels(labels);
        List<Token> tokens = new ArrayList<>(labels.size());
        for (CoreLabel label : labels) {
            Span span = new Span(from + label.beginPosition(), from + label.endPosition());
            String lemma = morphology.lemma(label.word(), label.tag());
            tokens.add(new Token(tokens.size(), span, span.in(text), lemma, label.tag()));
        }
        return tokens;
    }

    /** The names in a sentence of labels. */
    List<Name> names(List<CoreLabel> labels) {
        List<Name> names = new ArrayList<>();
        List<CoreLabel> marked = models.names().classifySentence(labels);
        int start = 0;
        for (int i = 1; i <= marked.size(); i++) {
            String kind = marked.get(start).get(CoreAnnotations.AnswerAnnotation.class);
            if (i == marked.size() || !kind.equals(marked.get(i).get(CoreAnnotations.AnswerAnnotation.class))) {
                if (!kind.equals("O")) {
                    names.add(new Name(start, i - 1, Name.Kind.valueOf(kind)));
                }
                start = i;
            }
        }
        return names;
    }
}

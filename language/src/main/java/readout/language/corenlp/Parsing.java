package readout.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import readout.model.syntax.Graph;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;

/** Dependency trees for tagged sentences. */
final class Parsing {
    private final Models models;

    Parsing(Models models) {
        this.models = models;
    }

    Graph parse(Sentence sentence) {
        List<CoreLabel> labels = new ArrayList<>(sentence.size());
        for (Token token : sentence.tokens()) {
            CoreLabel label = new CoreLabel();
            label.setWord(token.text());
            label.setValue(token.text());
            label.setTag(token.tag());
            label.setIndex(token.index() + 1);
            labels.add(label);
        }
        int[] heads = new int[labels.size()];
        String[] relations = new String[labels.size()];
        Arrays.fill(heads, Graph.NONE);
        Arrays.fill(relations, "root");
        for (TypedDependency dependency : models.parser().predict(labels).typedDependencies()) {
            int token = dependency.dep().index() - 1;
            heads[token] = dependency.gov().index() - 1;
            relations[token] = dependency.reln().toString();
        }
        return Graph.of(heads, relations);
    }
}

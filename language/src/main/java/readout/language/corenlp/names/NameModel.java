package readout.language.corenlp.names;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.nio.ByteBuffer;
import java.util.Locale;
import readout.language.corenlp.features.FeatureTable;
import readout.language.corenlp.features.Piece;

/**
 * The name finder's model as it lies in its file. Immutable.
 *
 * @param known words that are also written with a small letter
 * @param clusters words and the cluster of like words that each belongs to
 * @param features features and where their weights begin
 * @param weights of all features
 */
record NameModel(FeatureTable known, FeatureTable clusters, FeatureTable features, float[] weights) {
    /** Nothing, organisation, person, place: in this order. */
    static final int LABELS = 4;

    /** Reads a model as {@link NameModelFile} wrote it. */
    static NameModel read(ByteBuffer file) {
        FeatureTable known = FeatureTable.read(file);
        FeatureTable clusters = FeatureTable.read(file);
        FeatureTable features = FeatureTable.read(file);
        float[] weights = new float[file.getInt()];
        file.asFloatBuffer().get(weights);
        return new NameModel(known, clusters, features, weights);
    }

    /** A word as the model spells it: the American way. */
    static String spelling(String form) {
        return Americanize.americanize(form);
    }

    /** The cluster of a word, {@code 0} if it has none. */
    String cluster(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String digits = WordShapeClassifier.wordShape(lower, WordShapeClassifier.WORDSHAPEDIGITS);
        int cluster = clusters.get(Piece.of(digits).hash());
        return cluster == FeatureTable.NONE ? "0" : Integer.toString(cluster);
    }

    /** The shape of a word, with a {@code k} behind it if it is known in lower case. */
    String shape(String word) {
        String shape = WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS2);
        boolean letters = shape.chars().allMatch(c -> c == 'x' || c == 'X');
        return letters && known.get(Piece.of(word.toLowerCase(Locale.ROOT)).hash()) != FeatureTable.NONE
                ? shape + "k"
                : shape;
    }

    /** Adds the weights of a feature, if the model has it, to sums as long as they are. */
    void add(long feature, double[] sums) {
        int from = features.get(feature);
        if (from != FeatureTable.NONE) {
            addAt(from, sums);
        }
    }

    /** Adds the weights that begin at {@code from}. */
    void addAt(int from, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += weights[from + i];
        }
    }
}

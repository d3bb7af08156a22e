package readout.language.corenlp.names;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Index;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import readout.language.corenlp.features.FeatureTable;
import readout.language.corenlp.features.Piece;

/**
 * Turns CoreNLP's serialised CRF into a file that is read in one go. The build runs it.
 *
 * <p>The file: three {@link FeatureTable}s (words known in lower case; words and their clusters; features and where their
 * weights begin), the number of weights, the weights as floats. A feature of one label has a weight for each of the four
 * labels, one of a pair of labels sixteen, by label before and label.
 */
public final class NameModelFile {
    /** Name of the file beside the engine; its number grows with each change of the form. */
    public static final String NAME = "names-1.bin";

    private final CRFClassifier<CoreLabel> source;
    private final DataOutputStream target;

    private NameModelFile(CRFClassifier<CoreLabel> source, DataOutputStream target) {
        this.source = source;
        this.target = target;
    }

    /**
     * Converts a model.
     *
     * @param source the serialised classifier, unpacked
     * @param target gets the file
     * @throws IOException if reading or writing fails
     */
    public static void convert(InputStream source, DataOutputStream target) throws IOException {
        try {
            new NameModelFile(CRFClassifier.getClassifier(source), target).convert();
        } catch (ReflectiveOperationException e) {
            throw new IOException("names: the classifier is not of the version expected", e);
        }
    }

    private void convert() throws IOException, ReflectiveOperationException {
        FeatureTable.Builder known = new FeatureTable.Builder();
        for (Object word : (Collection<?>) field(AbstractSequenceClassifier.class, "knownLCWords", source)) {
            known.put(Piece.of((String) word).hash(), 1);
        }
        known.write(target);
        FeatureTable.Builder clusters = new FeatureTable.Builder();
        Map<?, ?> lexicon = (Map<?, ?>) field(NERFeatureFactory.class, "lexicon", source.featureFactories.get(0));
        lexicon.forEach(
                (word, cluster) -> clusters.put(Piece.of((String) word).hash(), Integer.parseInt((String) cluster)));
        clusters.write(target);
        writeFeatures();
    }

    private void writeFeatures() throws IOException, ReflectiveOperationException {
        Index<?> names = (Index<?>) field(CRFClassifier.class, "featureIndex", source);
        float[][] weights = (float[][]) field(CRFClassifier.class, "weights", source);
        FeatureTable.Builder features = new FeatureTable.Builder();
        int count = 0;
        for (int i = 0; i < weights.length; i++) {
            features.put(Piece.of((String) names.get(i)).hash(), count);
            count += weights[i].length;
        }
        features.write(target);
        target.writeInt(count);
        for (float[] row : weights) {
            for (float weight : row.length == NameModel.LABELS ? row : byPair(row)) {
                target.writeFloat(weight);
            }
        }
    }

    /** Puts the weights of pairs in order of the label before, then the label. */
    private float[] byPair(float[] row) throws ReflectiveOperationException {
        List<?> cliques = (List<?>) field(CRFClassifier.class, "labelIndices", source);
        Index<?> pairs = (Index<?>) cliques.get(1);
        float[] ordered = new float[row.length];
        for (int i = 0; i < row.length; i++) {
            int[] labels = ((CRFLabel) pairs.get(i)).getLabel();
            ordered[labels[0] * NameModel.LABELS + labels[1]] = row[i];
        }
        return ordered;
    }

    private static Object field(Class<?> type, String name, Object owner) throws ReflectiveOperationException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field.get(owner);
    }
}

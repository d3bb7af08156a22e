package readout.language.corenlp.tagger;

import edu.stanford.nlp.process.Americanize;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import readout.language.corenlp.features.FeatureTable;
import readout.language.corenlp.features.Piece;

/**
 * The tagger's model as it lies in its file. Immutable.
 *
 * @param tags by number
 * @param open the tags that an unknown word may have
 * @param companyEnds words that end a company's name
 * @param words words and where their entries begin
 * @param entries per word its count, its commonest tag, the number of its tags, its tags
 * @param clusters words and the cluster of like words that each belongs to
 * @param features features and where their weights begin
 * @param rowTags per feature the number of its tags, then its tags
 * @param rowWeights beside {@code rowTags}, their weights
 */
record TaggerModel(
        List<String> tags,
        int[] open,
        Set<String> companyEnds,
        FeatureTable words,
        int[] entries,
        FeatureTable clusters,
        FeatureTable features,
        int[] rowTags,
        double[] rowWeights) {
    /** Reads a model as {@link TaggerModelFile} wrote it. */
    static TaggerModel read(ByteBuffer file) {
        List<String> tags = strings(file);
        int[] open = strings(file).stream().mapToInt(tags::indexOf).toArray();
        Set<String> companyEnds = Set.copyOf(strings(file));
        FeatureTable words = FeatureTable.read(file);
        int[] entries = new int[file.getInt()];
        file.asIntBuffer().get(entries);
        file.position(file.position() + entries.length * Integer.BYTES);
        FeatureTable clusters = FeatureTable.read(file);
        FeatureTable features = FeatureTable.read(file);
        int[] rowTags = new int[file.getInt()];
        double[] rowWeights = new double[rowTags.length];
        for (int i = 0; i < rowTags.length; i++) {
            rowTags[i] = file.getInt();
            rowWeights[i] = file.getDouble();
        }
        return new TaggerModel(tags, open, companyEnds, words, entries, clusters, features, rowTags, rowWeights);
    }

    private static List<String> strings(ByteBuffer file) {
        int count = file.getInt();
        List<String> strings = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            byte[] bytes = new byte[file.getShort()];
            file.get(bytes);
            strings.add(new String(bytes, StandardCharsets.UTF_8));
        }
        return List.copyOf(strings);
    }

    /** A word as the model spells it: the American way. */
    static String spelling(String form) {
        return Americanize.americanize(form);
    }

    /** The cluster of a word, {@code null} in letters if it has none. */
    String cluster(String word) {
        int cluster = clusters.get(Piece.of(word.toLowerCase(Locale.ROOT)).hash());
        return cluster == FeatureTable.NONE ? "null" : Integer.toString(cluster);
    }

    /** Where the weights of a feature begin, or {@link FeatureTable#NONE}. */
    int row(int kind, Piece value) {
        return features.get(Kind.prefix(kind).then(value));
    }

    /** Adds the weights of a feature to the scores of its tags. */
    void add(int row, double[] scores) {
        if (row != FeatureTable.NONE) {
            int last = row + rowTags[row];
            for (int i = row + 1; i <= last; i++) {
                scores[rowTags[i]] += rowWeights[i];
            }
        }
    }
}

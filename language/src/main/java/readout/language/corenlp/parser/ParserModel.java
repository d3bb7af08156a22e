package readout.language.corenlp.parser;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;

/**
 * The weights of the parser, as they lie in its file. Immutable.
 *
 * <p>Weights lie in rows of their own, not in one array, since the compiler uses vector instructions only on loops whose
 * arrays begin at 0.
 *
 * @param vocabulary words, tags and relations and their numbers
 * @param embeddings one row of {@link #EMBEDDING} floats a feature: words, then tags, then relations
 * @param input a row of weights of the hidden units for each unit of the embedding in each place
 * @param bias per hidden unit
 * @param output a row of weights of the transitions for each hidden unit, padded to {@link #stride}
 */
record ParserModel(Vocabulary vocabulary, float[] embeddings, float[][] input, float[] bias, float[][] output) {
    /** Units of an embedding. */
    static final int EMBEDDING = 50;
    /** Places of features: 18 words, their tags, and the relations of the 12 that are dependents. */
    static final int PLACES = 48;

    /** Hidden units. */
    int hidden() {
        return bias.length;
    }

    /** Transitions: left and right by each relation, and shift. */
    int transitions() {
        return 2 * vocabulary.relations().size() + 1;
    }

    /** The length of a row of {@link #output}. */
    int stride() {
        return stride(transitions());
    }

    /** Rows are padded to whole vectors of eight. */
    static int stride(int transitions) {
        return (transitions + 7) / 8 * 8;
    }

    /** Reads a model as {@link ParserModelFile} wrote it. */
    static ParserModel read(ByteBuffer file) {
        Vocabulary vocabulary = Vocabulary.read(file);
        int hidden = file.getInt();
        int stride = stride(2 * vocabulary.relations().size() + 1);
        FloatBuffer floats = file.asFloatBuffer();
        return new ParserModel(
                vocabulary,
                take(floats, vocabulary.size() * EMBEDDING),
                rows(floats, PLACES * EMBEDDING, hidden),
                take(floats, hidden),
                rows(floats, hidden, stride));
    }

    private static float[][] rows(FloatBuffer from, int count, int width) {
        float[][] rows = new float[count][width];
        for (float[] row : rows) {
            from.get(row);
        }
        return rows;
    }

    private static float[] take(FloatBuffer from, int count) {
        float[] floats = new float[count];
        from.get(floats);
        return floats;
    }
}

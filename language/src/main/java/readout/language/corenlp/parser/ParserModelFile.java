package readout.language.corenlp.parser;

import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import readout.language.corenlp.features.FeatureTable;
import readout.language.corenlp.features.Piece;

/**
 * Turns CoreNLP's parser model, 50 MB of decimal numbers, into a file that is read in one go. The build runs it.
 *
 * <p>The file, big-endian: the number of words and a {@link FeatureTable} of them, the same of tags, the relations (their
 * number and, for each, its length in bytes and its UTF-8), the number of hidden units, then floats: embeddings, weights
 * into the hidden layer by place and embedding unit, biases, weights out of it by hidden unit.
 */
public final class ParserModelFile {
    /** Name of the file beside the engine; its number grows with each change of the form. */
    public static final String NAME = "parser-2.bin";

    private static final int HEADER = 7;

    private final BufferedReader source;
    private final DataOutputStream target;

    private ParserModelFile(BufferedReader source, DataOutputStream target) {
        this.source = source;
        this.target = target;
    }

    /**
     * Converts a model.
     *
     * @param source CoreNLP's text format, as its English models have it
     * @param target gets the file
     * @throws IOException if reading or writing fails
     */
    public static void convert(BufferedReader source, DataOutputStream target) throws IOException {
        new ParserModelFile(source, target).convert();
    }

    private void convert() throws IOException {
        int[] sizes = new int[HEADER];
        for (int i = 0; i < sizes.length; i++) {
            String line = source.readLine();
            sizes[i] = Integer.parseInt(line.substring(line.indexOf('=') + 1));
        }
        int hidden = sizes[4];
        List<String> names = new ArrayList<>();
        float[][] embeddings = new float[sizes[0] + sizes[1] + sizes[2]][];
        for (int i = 0; i < embeddings.length; i++) {
            String line = source.readLine();
            names.add(line.substring(0, line.indexOf(' ')));
            embeddings[i] = floats(line.substring(line.indexOf(' ') + 1));
        }
        writeNumbers(names, 0, sizes[0]);
        writeNumbers(names, sizes[0], sizes[0] + sizes[1]);
        writeStrings(names.subList(sizes[0] + sizes[1] + 1, names.size()));
        target.writeInt(hidden);
        for (float[] row : embeddings) {
            write(row, row.length);
        }
        copy(ParserModel.PLACES * ParserModel.EMBEDDING, hidden);
        copy(1, hidden);
        copy(hidden, ParserModel.stride(2 * (sizes[2] - 1) + 1));
    }

    private void copy(int rows, int width) throws IOException {
        for (int i = 0; i < rows; i++) {
            write(floats(source.readLine()), width);
        }
    }

    private void write(float[] row, int width) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(width * Float.BYTES);
        for (float value : row) {
            bytes.putFloat(value);
        }
        target.write(bytes.array());
    }

    private void writeNumbers(List<String> names, int from, int to) throws IOException {
        FeatureTable.Builder numbers = new FeatureTable.Builder();
        for (int i = from; i < to; i++) {
            numbers.put(Piece.of(names.get(i)).hash(), i);
        }
        target.writeInt(to - from);
        numbers.write(target);
    }

    private void writeStrings(List<String> strings) throws IOException {
        target.writeInt(strings.size());
        for (String string : strings) {
            byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
            target.writeShort(bytes.length);
            target.write(bytes);
        }
    }

    private static float[] floats(String line) {
        String[] parts = line.split(" ");
        float[] floats = new float[parts.length];
        for (int i = 0; i < parts.length; i++) {
            floats[i] = Float.parseFloat(parts[i]);
        }
        return floats;
    }

    /** Reads a list of strings as the conversion wrote it. */
    static List<String> readStrings(ByteBuffer file) {
        int count = file.getInt();
        List<String> strings = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            byte[] bytes = new byte[file.getShort()];
            file.get(bytes);
            strings.add(new String(bytes, StandardCharsets.UTF_8));
        }
        return strings;
    }
}

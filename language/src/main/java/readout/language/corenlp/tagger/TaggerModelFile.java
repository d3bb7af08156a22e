package readout.language.corenlp.tagger;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import readout.language.corenlp.features.FeatureTable;
import readout.language.corenlp.features.Piece;

/**
 * Turns CoreNLP's tagger model into a file that is read in one go. The build runs it.
 *
 * <p>The file: the tags, the tags of unknown words and the words that end a company's name as lists of strings; a
 * {@link FeatureTable} of words and one of entries for them (count, commonest tag, possible tags); a table of words and
 * clusters; a table of features and the weights of each (their number, then tag and weight).
 */
public final class TaggerModelFile {
    /** Name of the file beside the engine; its number grows with each change of the form. */
    public static final String NAME = "tagger-1.bin";

    private static final String UNKNOWN_CLUSTER = "null";

    private final MaxentTagger source;
    private final DataOutputStream target;

    private TaggerModelFile(MaxentTagger source, DataOutputStream target) {
        this.source = source;
        this.target = target;
    }

    /**
     * Converts a model.
     *
     * @param source the tagger's file
     * @param target gets the file
     * @throws IOException if reading or writing fails
     */
    public static void convert(InputStream source, DataOutputStream target) throws IOException {
        try {
            new TaggerModelFile(new MaxentTagger(source), target).convert();
        } catch (ReflectiveOperationException e) {
            throw new IOException("tagger: the model is not of the version expected", e);
        }
    }

    private void convert() throws IOException, ReflectiveOperationException {
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < source.numTags(); i++) {
            tags.add(source.getTag(i));
        }
        writeStrings(tags);
        writeStrings(List.of((String[]) call(field(source, "tags"), "getOpenTagsArray")));
        writeStrings(companyEnds());
        writeWords();
        writeClusters();
        writeFeatures();
    }

    private List<String> companyEnds() throws ReflectiveOperationException {
        for (Object extractor : extractors("extractorsRare")) {
            if (extractor.getClass().getSimpleName().equals("CompanyNameDetector")) {
                return ((Collection<?>) field(extractor, "companyNameEnds"))
                        .stream().map(Object::toString).sorted().toList();
            }
        }
        throw new NoSuchFieldException("CompanyNameDetector");
    }

    private void writeWords() throws IOException, ReflectiveOperationException {
        FeatureTable.Builder table = new FeatureTable.Builder();
        List<Integer> entries = new ArrayList<>();
        Object tags = field(source, "tags");
        Method expand = tags.getClass().getDeclaredMethod("deterministicallyExpandTags", String[].class);
        expand.setAccessible(true);
        for (Map.Entry<?, ?> word : ((Map<?, ?>) field(field(source, "dict"), "dict")).entrySet()) {
            table.put(Piece.of((String) word.getKey()).hash(), entries.size());
            String[] possible = (String[]) expand.invoke(tags, call(word.getValue(), "getTags"));
            entries.add((Integer) call(word.getValue(), "sum"));
            entries.add(source.getTagIndex((String) call(word.getValue(), "getFirstTag")));
            entries.add(possible.length);
            for (String tag : possible) {
                entries.add(source.getTagIndex(tag));
            }
        }
        table.write(target);
        target.writeInt(entries.size());
        for (int entry : entries) {
            target.writeInt(entry);
        }
    }

    private void writeClusters() throws IOException, ReflectiveOperationException {
        for (Object extractor : extractors("extractorsRare")) {
            if (extractor.getClass().getSimpleName().equals("ExtractorDistsim")) {
                Object distsim = field(extractor, "lexicon");
                if (!UNKNOWN_CLUSTER.equals(field(distsim, "unk"))) {
                    throw new IOException("tagger: found a cluster for unknown words, expected none");
                }
                FeatureTable.Builder clusters = new FeatureTable.Builder();
                ((Map<?, ?>) field(distsim, "lexicon"))
                        .forEach((word, cluster) ->
                                clusters.put(Piece.of((String) word).hash(), Integer.parseInt((String) cluster)));
                clusters.write(target);
                return;
            }
        }
        throw new NoSuchFieldException("ExtractorDistsim");
    }

    private void writeFeatures() throws IOException, ReflectiveOperationException {
        checkExtractors();
        double[] weights = (double[]) field(call(source, "getLambdaSolve"), "lambda");
        FeatureTable.Builder table = new FeatureTable.Builder();
        List<int[]> rows = new ArrayList<>();
        int size = 0;
        List<?> kinds = (List<?>) field(source, "fAssociations");
        for (int kind = 0; kind < kinds.size(); kind++) {
            for (Map.Entry<?, ?> value : ((Map<?, ?>) kinds.get(kind)).entrySet()) {
                table.put(Kind.prefix(kind).then(Piece.of((String) value.getKey())), size);
                rows.add((int[]) value.getValue());
                size += 1 + known((int[]) value.getValue());
            }
        }
        table.write(target);
        target.writeInt(size);
        for (int[] row : rows) {
            writeRow(row, weights);
        }
    }

    /** A row is the number of its tags, then for each the tag and its weight. All are written as doubles. */
    private void writeRow(int[] row, double[] weights) throws IOException {
        target.writeInt(known(row));
        target.writeDouble(0);
        for (int tag = 0; tag < row.length; tag++) {
            if (row[tag] >= 0) {
                target.writeInt(tag);
                target.writeDouble(weights[row[tag]]);
            }
        }
    }

    private static int known(int[] row) {
        int known = 0;
        for (int feature : row) {
            known += feature >= 0 ? 1 : 0;
        }
        return known;
    }

    /** The kinds of features are known by their number: the model must have them as expected. */
    private void checkExtractors() throws IOException, ReflectiveOperationException {
        List<String> found = new ArrayList<>();
        extractors("extractors").forEach(extractor -> found.add(extractor.toString()));
        extractors("extractorsRare").forEach(extractor -> found.add(extractor.toString()));
        if (!found.equals(Kind.expected())) {
            throw new IOException("tagger: found features %s, expected %s".formatted(found, Kind.expected()));
        }
    }

    private List<Object> extractors(String name) throws ReflectiveOperationException {
        return List.of((Object[]) field(field(source, name), "v"));
    }

    private void writeStrings(List<String> strings) throws IOException {
        target.writeInt(strings.size());
        for (String string : strings) {
            target.writeUTF(string);
        }
    }

    private static Object field(Object owner, String name) throws ReflectiveOperationException {
        for (Class<?> type = owner.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field.get(owner);
                }
            }
        }
        throw new NoSuchFieldException(name);
    }

    private static Object call(Object owner, String name) throws ReflectiveOperationException {
        Method method = owner.getClass().getDeclaredMethod(name);
        method.setAccessible(true);
        return method.invoke(owner);
    }
}

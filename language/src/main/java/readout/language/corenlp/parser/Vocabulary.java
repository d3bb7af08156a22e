package readout.language.corenlp.parser;

import java.nio.ByteBuffer;
import java.util.List;
import readout.language.corenlp.features.FeatureTable;
import readout.language.corenlp.features.Piece;

/** The features of the parser by number: words first, then tags, then relations. Immutable. */
final class Vocabulary {
    private static final Piece UNKNOWN = Piece.of("-UNKNOWN-");
    private static final Piece NULL = Piece.of("-NULL-");
    private static final Piece ROOT = Piece.of("-ROOT-");

    private final FeatureTable words;
    private final FeatureTable tags;
    private final List<String> relations;
    private final int wordCount;
    private final int tagCount;
    private final int noWord;
    private final int rootWord;
    private final int noTag;
    private final int rootTag;

    private Vocabulary(FeatureTable words, int wordCount, FeatureTable tags, int tagCount, List<String> relations) {
        this.words = words;
        this.wordCount = wordCount;
        this.tags = tags;
        this.tagCount = tagCount;
        this.relations = List.copyOf(relations);
        this.noWord = words.get(NULL.hash());
        this.rootWord = words.get(ROOT.hash());
        this.noTag = tags.get(NULL.hash());
        this.rootTag = tags.get(ROOT.hash());
    }

    /** Reads a vocabulary as {@link ParserModelFile} wrote it. */
    static Vocabulary read(ByteBuffer file) {
        int wordCount = file.getInt();
        FeatureTable words = FeatureTable.read(file);
        int tagCount = file.getInt();
        FeatureTable tags = FeatureTable.read(file);
        return new Vocabulary(words, wordCount, tags, tagCount, ParserModelFile.readStrings(file));
    }

    int word(String word) {
        int number = words.get(Piece.of(word).hash());
        return number == FeatureTable.NONE ? words.get(UNKNOWN.hash()) : number;
    }

    int tag(String tag) {
        int number = tags.get(Piece.of(tag).hash());
        return number == FeatureTable.NONE ? tags.get(UNKNOWN.hash()) : number;
    }

    /** The word in a place where there is none. */
    int noWord() {
        return noWord;
    }

    int rootWord() {
        return rootWord;
    }

    int noTag() {
        return noTag;
    }

    int rootTag() {
        return rootTag;
    }

    /** The number of the relation "none"; those of {@link #relations} follow it in their order. */
    int noRelation() {
        return wordCount + tagCount;
    }

    /** The relations, that of the root first. */
    List<String> relations() {
        return relations;
    }

    int wordCount() {
        return wordCount;
    }

    /** All features. */
    int size() {
        return wordCount + tagCount + relations.size() + 1;
    }
}

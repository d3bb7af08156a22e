package readout.language.corenlp.parser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The features of the parser by number: words first, then tags, then relations. Immutable. */
final class Vocabulary {
    private static final String UNKNOWN = "-UNKNOWN-";
    private static final String NULL = "-NULL-";
    private static final String ROOT = "-ROOT-";

    private final Map<String, Integer> words;
    private final Map<String, Integer> tags;
    private final List<String> relations;
    private final int size;

    private Vocabulary(List<String> words, List<String> tags, List<String> relations) {
        this.words = numbered(words, 0);
        this.tags = numbered(tags, words.size());
        this.relations = List.copyOf(relations);
        this.size = words.size() + tags.size() + relations.size() + 1;
    }

    /** A vocabulary; {@code relations} begins with that of the root and has no entry for "none". */
    static Vocabulary of(List<String> words, List<String> tags, List<String> relations) {
        return new Vocabulary(words, tags, relations);
    }

    private static Map<String, Integer> numbered(List<String> names, int first) {
        Map<String, Integer> numbers = HashMap.newHashMap(names.size());
        for (int i = 0; i < names.size(); i++) {
            numbers.put(names.get(i), first + i);
        }
        return numbers;
    }

    int word(String word) {
        Integer number = words.get(word);
        return number == null ? words.get(UNKNOWN) : number;
    }

    int tag(String tag) {
        Integer number = tags.get(tag);
        return number == null ? tags.get(UNKNOWN) : number;
    }

    /** The word in a place where there is none. */
    int noWord() {
        return words.get(NULL);
    }

    int rootWord() {
        return words.get(ROOT);
    }

    int noTag() {
        return tags.get(NULL);
    }

    int rootTag() {
        return tags.get(ROOT);
    }

    /** The number of the relation "none"; those of {@link #relations} follow it in their order. */
    int noRelation() {
        return words.size() + tags.size();
    }

    List<String> relations() {
        return relations;
    }

    int wordCount() {
        return words.size();
    }

    /** All features. */
    int size() {
        return size;
    }
}

package readout.language.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The lists of {@code en.txt}, read once. Immutable. */
public final class Words {
    private static final String RESOURCE = "en.txt";

    private final Map<String, Set<String>> lists;

    private Words(Map<String, Set<String>> lists) {
        this.lists = Map.copyOf(lists);
    }

    /** The English lists. */
    public static Words english() {
        return Holder.ENGLISH;
    }

    /**
     * The words of a list, lower case.
     *
     * @throws IllegalArgumentException if there is no such list
     */
    public Set<String> list(String name) {
        Set<String> words = lists.get(name);
        if (words == null) {
            throw new IllegalArgumentException("words: found no list '%s', expected one of %s"
                    .formatted(name, lists.keySet().stream().sorted().toList()));
        }
        return words;
    }

    /** Whether a list has a word, whatever its case. */
    public boolean has(String list, String word) {
        return list(list).contains(word.toLowerCase(Locale.ROOT));
    }

    private static Words read() {
        Map<String, Set<String>> lists = new HashMap<>();
        try (InputStream in = Words.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("words: %s is not on the class path".formatted(RESOURCE));
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> put(lists, line));
        } catch (IOException e) {
            throw new UncheckedIOException("words: %s cannot be read".formatted(RESOURCE), e);
        }
        return new Words(lists);
    }

    private static void put(Map<String, Set<String>> lists, String line) {
        int colon = line.indexOf(':');
        List<String> words = List.of(line.substring(colon + 1).strip().split("\\s+"));
        lists.put(
                line.substring(0, colon),
                Set.copyOf(words.stream().map(word -> word.replace('_', ' ')).toList()));
    }

    private static final class Holder {
        private static final Words ENGLISH = read();
    }
}

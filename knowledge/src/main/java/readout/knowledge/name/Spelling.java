package readout.knowledge.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import readout.knowledge.data.Table;

/**
 * A key that spellings of one name share when it is carried from another alphabet into English, German or French.
 *
 * <p>The rules are data ({@code spelling.tsv}): one pass from left to right, the longest rule that fits at each letter, the
 * end of the word marked {@code $}; then double letters become single. "Selenskyj" and "Zelenskyy" both give "selenski".
 */
public final class Spelling {
    private static final String RULES = "spelling.tsv";
    private static final int LETTERS = 128;

    private final List<List<Rule>> rulesByFirstLetter = new ArrayList<>();

    private Spelling(Table table) {
        List<Rule> rules = table.map(row -> Rule.of(row.text("from"), row.text("to")));
        for (int letter = 0; letter < LETTERS; letter++) {
            char first = (char) letter;
            rulesByFirstLetter.add(rules.stream()
                    .filter(rule -> rule.from.charAt(0) == first)
                    .sorted(Comparator.comparingInt(rule -> -rule.length()))
                    .toList());
        }
    }

    /** The rules of this build. */
    public static Spelling rules() {
        return Holder.SPELLING;
    }

    /** The key of one word that {@link Fold} has folded. */
    public String key(String word) {
        StringBuilder key = new StringBuilder(word.length());
        int at = 0;
        while (at < word.length()) {
            at += apply(word, at, key);
        }
        return key.toString();
    }

    /** Applies the longest rule that fits, or none; gives the number of letters used. */
    private int apply(String word, int at, StringBuilder key) {
        char first = word.charAt(at);
        if (first < LETTERS) {
            for (Rule rule : rulesByFirstLetter.get(first)) {
                if (rule.fits(word, at)) {
                    for (int i = 0; i < rule.to.length(); i++) {
                        put(key, rule.to.charAt(i));
                    }
                    return rule.from.length();
                }
            }
        }
        put(key, first);
        return 1;
    }

    private static void put(StringBuilder key, char letter) {
        if (key.isEmpty() || key.charAt(key.length() - 1) != letter) {
            key.append(letter);
        }
    }

    /** Letters and what they become; at the end of a word only, if {@code atEnd}. */
    private record Rule(String from, boolean atEnd, String to) {
        static Rule of(String pattern, String to) {
            boolean atEnd = pattern.endsWith("$");
            return new Rule(atEnd ? pattern.substring(0, pattern.length() - 1) : pattern, atEnd, to);
        }

        boolean fits(String word, int at) {
            return word.startsWith(from, at) && (!atEnd || at + from.length() == word.length());
        }

        int length() {
            return 2 * from.length() + (atEnd ? 1 : 0);
        }
    }

    private static final class Holder {
        static final Spelling SPELLING = load();

        private static Spelling load() {
            try (InputStream in = Spelling.class.getResourceAsStream(RULES)) {
                if (in == null) {
                    throw new IllegalStateException("knowledge: found no %s".formatted(RULES));
                }
                return new Spelling(Table.parse(RULES, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

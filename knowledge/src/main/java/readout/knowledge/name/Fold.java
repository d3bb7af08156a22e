package readout.knowledge.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes names comparable without changing their spelling: small letters, no diacritics, no apostrophes and full stops,
 * a space for a hyphen, Latin letters for others.
 *
 * <p>Example: {@code Fold.key("Sana'a")} and {@code Fold.key("SANAA")} are {@code "sanaa"}.
 */
public final class Fold {
    private Fold() {}

    /** The key of a name; names that differ only in what is folded away have the same. */
    public static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 0x80) {
                return plain(latin(name));
            }
            append(key, c);
        }
        return trimmed(key);
    }

    /** The key's words; none if the name has no letter or digit. */
    public static List<String> words(String name) {
        String key = key(name);
        List<String> words = new ArrayList<>();
        int start = 0;
        while (start < key.length()) {
            int end = key.indexOf(' ', start);
            if (end < 0) {
                end = key.length();
            }
            words.add(key.substring(start, end));
            start = end + 1;
        }
        return words;
    }

    private static String plain(String latin) {
        String decomposed = Normalizer.normalize(latin, Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (c < 0x80) {
                append(key, c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                key.append(Letters.plain(c));
            }
        }
        return trimmed(key);
    }

    private static String latin(String name) {
        return name.chars().allMatch(c -> c < 0x300 || c >= 0x1E00 && c < 0x2100 || c < 0x370)
                ? name
                : Transliteration.toLatin(name);
    }

    private static void append(StringBuilder key, char c) {
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
            key.append(c);
        } else if (c >= 'A' && c <= 'Z') {
            key.append((char) (c + 32));
        } else if (c == '\'' || c == '.' || c == '`') {
            return;
        } else if (c == '&' || c == '+') {
            key.append(c);
        } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
            key.append(' ');
        }
    }

    private static String trimmed(StringBuilder key) {
        int end = key.length();
        return end > 0 && key.charAt(end - 1) == ' ' ? key.substring(0, end - 1) : key.toString();
    }
}

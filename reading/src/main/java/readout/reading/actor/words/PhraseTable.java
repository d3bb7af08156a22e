package readout.reading.actor.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.model.syntax.Token;

/**
 * Phrases of one or more words, found in a sentence by their singular forms. Hyphens count as spaces, so that it does not
 * matter how a sentence was cut into tokens.
 *
 * @param <T> what a phrase means
 */
public final class PhraseTable<T> {
    private static final char CURLY = '\u2019';
    private static final char STRAIGHT = '\'';
    private static final Pattern SPACE = Pattern.compile(" +");
    private static final Pattern POSSESSIVE = Pattern.compile("'s\\b");

    private final Node<T> root = new Node<>();

    /** Adds a meaning of a phrase; a phrase may have several. */
    void add(String phrase, T meaning) {
        Node<T> at = root;
        for (String piece : pieces(phrase)) {
            at = at.next.computeIfAbsent(piece, key -> new Node<>());
        }
        at.meanings.add(meaning);
    }

    /** The longest phrase that starts at a token; empty if none does. */
    public Optional<Found<T>> longestAt(List<Token> tokens, int start) {
        return longest(root, tokens, start, start);
    }

    private Optional<Found<T>> longest(Node<T> from, List<Token> tokens, int start, int at) {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        if (from.next.isEmpty()) {
            return Optional.empty();
        }
        Optional<Found<T>> best = Optional.empty();
        for (String form : forms(tokens.get(at))) {
            Node<T> node = from.walk(pieces(form));
            if (node == null || node == root) {
                continue;
            }
            Optional<Found<T>> found = longest(node, tokens, start, at + 1);
            if (found.isEmpty() && !node.meanings.isEmpty()) {
                found = Optional.of(new Found<>(start, at, List.copyOf(node.meanings)));
            }
            if (found.isPresent()
                    && best.map(Found::last).orElse(-1) < found.get().last()) {
                best = found;
            }
        }
        return best;
    }

    private static List<String> forms(Token token) {
        String text = token.text().toLowerCase(Locale.ROOT);
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        List<String> forms = new ArrayList<>(3);
        forms.add(text);
        if (!lemma.equals(text)) {
            forms.add(lemma);
        }
        int last = text.length() - 1;
        if (token.isNoun() && last > 2 && text.charAt(last) == 's' && lemma.length() != last) {
            forms.add(text.substring(0, last));
        }
        return forms;
    }

    private static List<String> pieces(String phrase) {
        String plain = phrase.replace(CURLY, STRAIGHT).replace('-', ' ');
        if (plain.indexOf(' ') < 0 && plain.indexOf(STRAIGHT) < 0) {
            return List.of(plain);
        }
        return SPACE.splitAsStream(POSSESSIVE.matcher(plain).replaceAll(" $0").strip())
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    /**
     * A phrase found.
     *
     * @param first its first token
     * @param last its last token, inclusive
     * @param meanings all it may mean, in the codebook's order
     * @param <T> what a phrase means
     */
    public record Found<T>(int first, int last, List<T> meanings) {}

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>();
        private final List<T> meanings = new ArrayList<>(1);

        private @org.jspecify.annotations.Nullable Node<T> walk(List<String> pieces) {
            Node<T> at = this;
            for (String piece : pieces) {
                at = at.next.get(piece);
                if (at == null) {
                    return null;
                }
            }
            return at;
        }
    }
}

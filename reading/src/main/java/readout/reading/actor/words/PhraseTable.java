package readout.reading.actor.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.model.syntax.Token;

/**
 * Phrases of one or more words, found in a sentence by their singular forms. Hyphens count as spaces, so that it does not
 * matter how a sentence was cut into tokens.
 *
 * @param <T> what a phrase means
 */
public final class PhraseTable<T> {
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
            if (found.isPresent() && best.map(Found::last).orElse(-1) < found.get().last()) {
                best = found;
            }
        }
        return best;
    }

    private static Set<String> forms(Token token) {
        String text = token.text().toLowerCase(Locale.ROOT);
        Set<String> forms = new TreeSet<>(List.of(text, token.lemma().toLowerCase(Locale.ROOT)));
        if (token.isNoun() && text.length() > 3 && text.charAt(text.length() - 1) == 's') {
            forms.add(text.substring(0, text.length() - 1));
        }
        return forms;
    }

    private static List<String> pieces(String phrase) {
        List<String> pieces = new ArrayList<>(4);
        for (String piece : phrase.replace('\u2019', '\'').replace("'s", " 's").split("[ \\-]+")) {
            if (!piece.isEmpty()) {
                pieces.add(piece);
            }
        }
        return pieces;
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

package readout.language.sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import readout.language.words.Words;
import readout.model.syntax.Quotation;
import readout.model.text.Span;

/**
 * Cuts the tokens of a paragraph into sentences.
 *
 * <p>A sentence ends with a final mark and the brackets and quotation marks that close behind it, unless it goes on: with
 * a small letter after a quotation, or with the name of the speaker. An abbreviation ends a sentence only before a word
 * that often begins one. What cannot be told: a name after an abbreviation that ends its sentence.
 */
public final class Splitter {
    private static final String FINAL = ".!?…。！？";
    private static final String CLOSING = ")]}”’»›」』\"'";
    private static final int SPEAKER_WORDS = 6;
    private static final int TAIL_WORDS = 5;

    private final String text;
    private final List<Span> tokens;
    private final Set<Integer> closings = new HashSet<>();
    private final Words words = Words.english();

    private Splitter(String text, List<Span> tokens, List<Quotation> quotations) {
        this.text = text;
        this.tokens = tokens;
        quotations.forEach(quotation -> closings.add(quotation.inner().end()));
    }

    /**
     * The sentences of a paragraph in order; together they have all its tokens.
     *
     * @param text the text that the spans point into
     * @param tokens the tokens of one paragraph, in order, without overlaps
     * @param quotations those that touch the paragraph
     */
    public static List<Range> split(String text, List<Span> tokens, List<Quotation> quotations) {
        return new Splitter(text, tokens, quotations).split();
    }

    private List<Range> split() {
        List<Range> ranges = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < tokens.size()) {
            int next = endAfter(from, at);
            if (next > at) {
                ranges.add(new Range(from, next));
                from = next;
            }
            at = Math.max(next, at + 1);
        }
        if (from < tokens.size()) {
            ranges.add(new Range(from, tokens.size()));
        }
        return ranges.stream()
                .flatMap(range -> Bounds.cut(text, tokens, range).stream())
                .toList();
    }

    /** The number of the token after the sentence that ends with token {@code i}, or {@code i} if none does. */
    private int endAfter(int from, int i) {
        if (isAbbreviation(i)) {
            return endsAtAbbreviation(i) ? i + 1 : i;
        }
        if (!isFinal(i) || isNumbering(from, i)) {
            return i;
        }
        int next = i + 1;
        while (next < tokens.size() && (isFinal(next) || isClosing(next))) {
            next++;
        }
        return next == tokens.size() || begins(i, next) ? next : i;
    }

    /** Whether a sentence may begin with token {@code next} after the final mark {@code i} and what closes behind it. */
    private boolean begins(int i, int next) {
        boolean quoted = next > i + 1 && CLOSING.indexOf(word(next - 1).charAt(0)) >= 0;
        boolean small = Character.isLowerCase(word(next).codePointAt(0));
        if (small) {
            return word(i).equals(".") && !quoted;
        }
        if (",;:".contains(word(next))) {
            return false;
        }
        return !quoted || !isSpeaker(next, word(i).equals("."));
    }

    /** Whether the words from here on are only who spoke: a name or an office and a verb of saying. */
    private boolean isSpeaker(int next, boolean mustEndSoon) {
        for (int i = next + 1; i < Math.min(tokens.size(), next + SPEAKER_WORDS); i++) {
            if (words.has("said", word(i))) {
                return !mustEndSoon || endsWithin(i + 1);
            }
            if (!Character.isUpperCase(word(i).codePointAt(0)) && !words.has("roles", word(i))) {
                return false;
            }
        }
        return false;
    }

    private boolean endsWithin(int from) {
        for (int i = from; i < from + TAIL_WORDS; i++) {
            if (i >= tokens.size() || isFinal(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsAtAbbreviation(int i) {
        if (i + 1 >= tokens.size()) {
            return true;
        }
        String next = word(i + 1);
        boolean begins = Character.isUpperCase(next.codePointAt(0)) && words.has("starts", next);
        return begins && !isBefore(i);
    }

    private boolean isAbbreviation(int i) {
        String word = word(i);
        return word.length() > 1 && word.endsWith(".") && Character.isLetter(word.codePointAt(0));
    }

    private boolean isBefore(int i) {
        String word = word(i).toLowerCase(Locale.ROOT);
        return words.list("before").contains(word.substring(0, word.length() - 1));
    }

    /** Whether a full stop belongs to the number or letter of an item: "1. The parties agree". */
    private boolean isNumbering(int from, int i) {
        return i == from + 1
                && tokens.get(from).length() <= 2
                && i + 1 < tokens.size()
                && Character.isLetterOrDigit(word(from).codePointAt(0));
    }

    private boolean isFinal(int i) {
        String word = word(i);
        for (int c = 0; c < word.length(); c++) {
            if (FINAL.indexOf(word.charAt(c)) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isClosing(int i) {
        Span token = tokens.get(i);
        String word = word(i);
        boolean touches = tokens.get(i - 1).end() == token.start();
        return closings.contains(token.start())
                || word.length() <= 2 && CLOSING.indexOf(word.charAt(0)) >= 0 && touches;
    }

    private String word(int i) {
        return tokens.get(i).in(text);
    }
}

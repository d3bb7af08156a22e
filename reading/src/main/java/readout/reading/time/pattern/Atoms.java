package readout.reading.time.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;
import readout.model.text.Span;

/** Cuts words into {@link Atom}s. */
public final class Atoms {
    private final List<Atom> atoms = new ArrayList<>();

    private Atoms() {}

    /** The atoms of a sentence. */
    public static List<Atom> of(Sentence sentence) {
        Atoms cut = new Atoms();
        for (Token token : sentence.tokens()) {
            cut.add(token.text(), token.span().start(), token.index());
        }
        return List.copyOf(cut.atoms);
    }

    /** The atoms of a piece of a pattern or a word list. */
    public static List<Atom> of(String text) {
        Atoms cut = new Atoms();
        cut.add(text, 0, 0);
        return List.copyOf(cut.atoms);
    }

    private void add(String text, int offset, int token) {
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            String piece = text.substring(at, end);
            if (!piece.isBlank()) {
                add(piece, new Span(offset + at, offset + end), token);
            }
            at = end;
        }
    }

    private void add(String piece, Span span, int token) {
        boolean isGlued = !atoms.isEmpty() && atoms.getLast().span().end() == span.start();
        boolean isCapital = Character.isUpperCase(piece.codePointAt(0));
        atoms.add(new Atom(span, key(piece), token, isGlued, isCapital));
    }

    private static int end(String text, int from) {
        int first = text.codePointAt(from);
        int end = from + Character.charCount(first);
        if (!isDigit(first) && !Character.isLetter(first)) {
            return end;
        }
        while (end < text.length()) {
            int next = text.codePointAt(end);
            if (isDigit(first) ? !isDigit(next) : !Character.isLetter(next)) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private static boolean isDigit(int codePoint) {
        return codePoint >= '0' && codePoint <= '9';
    }

    private static String key(String piece) {
        return switch (piece) {
            case "’", "‘", "`", "ʼ" -> "'";
            case "–", "—", "‐", "‑", "−", "‒" -> "-";
            default -> piece.toLowerCase(Locale.ROOT);
        };
    }
}

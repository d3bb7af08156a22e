package readout.language.sentence;

import java.util.ArrayList;
import java.util.List;
import readout.model.text.Span;

/** Keeps sentences within a size, so that time and memory stay in proportion to the text. */
public final class Bounds {
    /** Beyond this many tokens a sentence is cut at the marks between its clauses. */
    public static final int LONG = 120;
    /** No sentence has more tokens. */
    public static final int LONGEST = 240;

    private static final List<String> MARKS = List.of(";", ":,", "–—-)");

    private Bounds() {}

    /** The range in pieces: one if it is short, else cut behind clause marks, or anywhere if there are none. */
    static List<Range> cut(String text, List<Span> tokens, Range range) {
        List<Range> pieces = new ArrayList<>();
        int from = range.from();
        while (range.to() - from > LONG) {
            int end = end(text, tokens, from, range.to());
            if (end == range.to()) {
                break;
            }
            pieces.add(new Range(from, end));
            from = end;
        }
        pieces.add(new Range(from, range.to()));
        return pieces;
    }

    /** A semicolon is always a good place; others only where the sentence would be longer than the longest. */
    private static int end(String text, List<Span> tokens, int from, int to) {
        int semicolon = last(text, tokens, MARKS.getFirst(), from + LONG / 4, Math.min(to, from + LONG));
        if (semicolon > 0) {
            return semicolon;
        }
        if (to - from <= LONGEST) {
            return to;
        }
        for (String marks : MARKS) {
            int mark = last(text, tokens, marks, from + LONG / 2, from + LONG);
            if (mark > 0) {
                return mark;
            }
        }
        return from + LONG;
    }

    /** The number after the last token of {@code from..to} that is one of the marks; 0 if none is. */
    private static int last(String text, List<Span> tokens, String marks, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            Span token = tokens.get(i);
            if (token.length() == 1 && marks.indexOf(text.charAt(token.start())) >= 0) {
                return i + 1;
            }
        }
        return 0;
    }
}

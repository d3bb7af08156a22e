package readout.language.layout;

import java.util.ArrayList;
import java.util.List;
import readout.model.text.Span;

/**
 * A line that is not blank.
 *
 * @param span without the white space around it
 * @param indent how many characters of white space stand before it
 * @param afterBlank whether a blank line, or the start of the text, stands before it
 */
record Line(Span span, int indent, boolean afterBlank) {
    /** The lines of a text that are not blank, in order; every kind of line end counts. */
    static List<Line> in(String text) {
        List<Line> lines = new ArrayList<>();
        boolean afterBlank = true;
        int start = 0;
        while (start < text.length()) {
            int end = endOfLine(text, start);
            Span span = trim(text, start, end);
            if (!span.isEmpty()) {
                lines.add(new Line(span, span.start() - start, afterBlank));
            }
            afterBlank = span.isEmpty();
            boolean pair = text.startsWith("\r\n", end);
            start = end + (pair ? 2 : 1);
        }
        return lines;
    }

    int length() {
        return span.length();
    }

    private static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static Span trim(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}

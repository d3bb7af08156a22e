package readout.model.text;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text, as spans: the text is never altered. */
public final class TextLines {
    private TextLines() {}

    /** The lines with something on them, without the blanks at their ends, in the order of the text. */
    public static List<Span> in(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                lines.add(trimmed(text, start, end));
            }
            start = end + 1;
        }
        return lines;
    }

    private static Span trimmed(String text, int start, int end) {
        int first = start;
        int last = end;
        while (Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return new Span(first, last);
    }
}

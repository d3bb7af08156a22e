package readout.evaluation.timeml;

import readout.model.text.Span;

/**
 * A time expression as scoring sees it.
 *
 * @param span where it stands in the text
 * @param type TIMEX3's type; empty if the annotation has none
 * @param value TIMEX3's value; empty if the annotation has none
 */
public record TimeMark(Span span, String type, String value) {
    /** Without the white space around its words; the span is empty if there are none. */
    public TimeMark trimmed(String text) {
        int start = span.start();
        int end = span.end();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new TimeMark(new Span(start, end), type, value);
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }
}

package readout.language.layout;

import java.util.ArrayList;
import java.util.List;
import readout.model.text.Span;

/**
 * Tells texts with hard line breaks at a fixed width, as wire copy has them, from texts with one paragraph a line, and
 * puts the lines of a paragraph together.
 *
 * <p>A line is full if the first word of the next would not have fitted. Where most lines that do not end a sentence are
 * full, breaks are hard. In any text a break is mended if the line before it ends within a sentence and the next begins
 * with a small letter.
 */
final class Wrapping {
    private static final int WIDEST = 120;
    private static final double MOST = 0.6;
    private static final int LEAST = 2;

    private final String text;
    private final List<Line> lines;
    private final int width;
    private final int usualIndent;
    private final boolean wrapped;

    private Wrapping(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        this.width = width(lines);
        this.usualIndent = usualIndent(lines);
        this.wrapped = width <= WIDEST && isMostlyFull();
    }

    /** The paragraphs of a text in order. */
    static List<Span> paragraphs(String text) {
        return new Wrapping(text, Line.in(text)).join();
    }

    private List<Span> join() {
        List<Span> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i).span();
            if (i > 0 && (isMendable(i) || wrapped && !begins(i))) {
                paragraphs.add(paragraphs.removeLast().union(line));
            } else {
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }

    /** The longest line but for the longest of each hundred, such as addresses of pages. */
    private static int width(List<Line> lines) {
        int[] lengths = lines.stream()
                .mapToInt(line -> line.indent() + line.length())
                .sorted()
                .toArray();
        return lengths.length == 0 ? 0 : lengths[lengths.length - 1 - lengths.length / 100];
    }

    private boolean isMostlyFull() {
        int open = 0;
        int full = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).afterBlank()
                    && !Marks.endsSentence(text, lines.get(i - 1).span())) {
                open++;
                full += isFull(i - 1, 0) && lines.get(i - 1).length() > width / 2 ? 1 : 0;
            }
        }
        return full >= LEAST && full >= MOST * open;
    }

    /** Whether the next line's first word would not have fitted on this line, were it {@code slack} longer. */
    private boolean isFull(int i, int slack) {
        Line line = lines.get(i);
        return line.indent() + line.length() + 1 + firstWord(i + 1) + slack > width;
    }

    private int firstWord(int i) {
        Span line = lines.get(i).span();
        int end = line.start();
        while (end < line.end() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end - line.start();
    }

    private boolean begins(int i) {
        return isSetOff(i) || Marks.isItem(text, lines.get(i).span()) || !isFull(i - 1, width / 6) || isLone(i);
    }

    private boolean isSetOff(int i) {
        Line line = lines.get(i);
        int before = lines.get(i - 1).indent();
        return line.afterBlank() || line.indent() > before + 1 && before <= usualIndent;
    }

    /** Whether a line without a final mark stands between the end of a sentence and the start of a paragraph. */
    private boolean isLone(int i) {
        return i + 1 < lines.size()
                && isSetOff(i + 1)
                && Marks.endsSentence(text, lines.get(i - 1).span())
                && !Marks.endsSentence(text, lines.get(i).span());
    }

    private static int usualIndent(List<Line> lines) {
        int[] indents = lines.stream().mapToInt(Line::indent).sorted().toArray();
        return indents.length == 0 ? 0 : indents[indents.length / 2];
    }

    private boolean isMendable(int i) {
        Span before = lines.get(i - 1).span();
        Span line = lines.get(i).span();
        char last = text.charAt(before.end() - 1);
        boolean within = Character.isLetterOrDigit(last) || last == ',';
        return within
                && Character.isLowerCase(text.codePointAt(line.start()))
                && !Marks.isItem(text, line)
                && !text.startsWith("http", line.start())
                && !text.startsWith("www.", line.start());
    }
}

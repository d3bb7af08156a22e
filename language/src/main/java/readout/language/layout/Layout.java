package readout.language.layout;

import java.util.ArrayList;
import java.util.List;
import readout.model.text.Span;

/** Finds the blocks of a text. Stateless. */
public final class Layout {
    private Layout() {}

    /** The blocks of a text in order; none if it is white space throughout. */
    public static List<Block> of(String text) {
        List<Span> lines = lines(text);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            boolean heading = i + 1 < lines.size() && isHeading(line.in(text));
            blocks.add(new Block(line, heading ? Block.Kind.HEADING : Block.Kind.BODY));
        }
        return blocks;
    }

    private static boolean isHeading(String line) {
        char last = line.charAt(line.length() - 1);
        boolean ended = ".!?…:;,".indexOf(last) >= 0
                || line.length() > 1 && "\"”’'»“)".indexOf(last) >= 0 && ".!?…,".indexOf(line.charAt(line.length() - 2)) >= 0;
        return !ended && line.length() <= 100;
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int from = start;
            int to = end;
            while (from < to && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
            while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                lines.add(new Span(from, to));
            }
            start = end + 1;
        }
        return lines;
    }
}

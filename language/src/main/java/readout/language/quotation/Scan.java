package readout.language.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import readout.language.words.Words;
import readout.model.text.Span;

/** Finds the marks of a paragraph that may stand at an end of a quotation, and leaves out apostrophes and inches. */
final class Scan {
    private static final Pattern DECADE = Pattern.compile("\\d\\d?s?\\b(?!\\S*['’])");
    private static final Pattern FEET = Pattern.compile("\\d\\s?['’′]\\s?\\d{1,2}$");
    private static final int BACK = 8;

    private Scan() {}

    /** The marks of a paragraph in order. */
    static List<Mark> of(String text, Span paragraph) {
        List<Mark> marks = new ArrayList<>();
        int at = paragraph.start();
        while (at < paragraph.end()) {
            int from = at;
            Shape shape = Shape.at(text, from).orElse(null);
            at += shape == null ? 1 : shape.text().length();
            if (shape != null && at <= paragraph.end()) {
                Mark mark = mark(text, from, at, shape);
                if (mark.opens() || mark.closes()) {
                    marks.add(mark);
                }
            }
        }
        return marks;
    }

    private static Mark mark(String text, int start, int end, Shape shape) {
        Flank flank = new Flank(text, start, end);
        boolean skipped = isWestern(shape) && shape.side() != Shape.Side.LEFT && flank.isWithinWord()
                || shape.family() == Mark.Family.SINGLE && isClipped(text, start, end)
                || shape.family() == Mark.Family.DOUBLE && isInches(text, start);
        if (skipped) {
            return new Mark(start, end, shape.family(), false, false);
        }
        boolean left = flank.opens();
        boolean right = flank.closes();
        return switch (shape.side()) {
            case LEFT -> new Mark(start, end, shape.family(), true, false);
            case RIGHT ->
                new Mark(start, end, shape.family(), false, !shape.text().equals("â€") || right);
            case MOSTLY_LEFT -> new Mark(start, end, shape.family(), !right || left, right && !left);
            case MOSTLY_RIGHT -> new Mark(start, end, shape.family(), left && !right, right || !left);
            case EITHER -> new Mark(start, end, shape.family(), left || flank.isAlone(), right || flank.isAlone());
        };
    }

    private static boolean isWestern(Shape shape) {
        return shape.family() == Mark.Family.SINGLE || shape.family() == Mark.Family.DOUBLE;
    }

    /** Whether an apostrophe stands for the first letters or figures of a word: 'em, '90s, rock 'n' roll. */
    private static boolean isClipped(String text, int start, int end) {
        if (DECADE.matcher(text)
                .region(end, Math.min(text.length(), end + BACK))
                .lookingAt()) {
            return true;
        }
        int to = end;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        boolean begins = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
        boolean clipped =
                begins && to > end && to - end <= BACK && Words.english().has("clipped", text.substring(end, to));
        return clipped || text.startsWith("n ", Math.max(0, start - 1)) && start >= 3 && text.charAt(start - 3) == ' ';
    }

    private static boolean isInches(String text, int start) {
        return FEET.matcher(text.substring(Math.max(0, start - BACK), start)).find();
    }
}

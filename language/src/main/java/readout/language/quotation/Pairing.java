package readout.language.quotation;

import java.util.List;
import java.util.OptionalInt;
import readout.language.words.Words;
import readout.model.text.Span;

/**
 * Finds the closing mark of an opening one among the marks of a paragraph: of the next {@value #MOST_MARKS} marks, so that
 * the time grows with the length of the text.
 */
final class Pairing {
    private static final int MOST_MARKS = 80;
    private static final int LONGEST = 6_000;
    private static final int LONGEST_SINGLE = 1_500;
    private static final int LAST_WORDS = 60;

    private final String text;
    private final List<Mark> marks;

    Pairing(String text, List<Mark> marks) {
        this.text = text;
        this.marks = marks;
    }

    /** The number of the mark that closes what mark {@code i} opens; empty if none does in this paragraph. */
    OptionalInt closeOf(int i) {
        return marks.get(i).family() == Mark.Family.SINGLE ? closeOfSingle(i) : closeOfDouble(i);
    }

    /** Whether no other mark of the same family is among the next {@value #MOST_MARKS} after mark {@code i}. */
    boolean isLastOfItsFamily(int i) {
        return marks.subList(i + 1, farthest(i)).stream()
                .noneMatch(mark -> mark.family() == marks.get(i).family());
    }

    private int farthest(int i) {
        return Math.min(marks.size(), i + 1 + MOST_MARKS);
    }

    /** The first mark from {@code from} on, if it can only close. */
    OptionalInt firstClose(int from) {
        boolean found = from < marks.size()
                && marks.get(from).closes()
                && !marks.get(from).opens();
        return found ? OptionalInt.of(from) : OptionalInt.empty();
    }

    /** Whether what follows an opening mark ends with the one who spoke, so that no speech is open at its end. */
    static boolean endsWithSpeaker(String text, Span speech) {
        String end = text.substring(Math.max(speech.start(), speech.end() - LAST_WORDS), speech.end());
        String[] words = end.split("[^\\p{L}]+");
        for (int i = Math.max(0, words.length - 4); i < words.length; i++) {
            if (Words.english().has("said", words[i])) {
                return true;
            }
        }
        return false;
    }

    private OptionalInt closeOfDouble(int i) {
        OptionalInt nested = closeAtDepth(i);
        if (nested.isPresent()) {
            return nested;
        }
        for (int j = i + 1; j < marks.size() && isNear(i, j, LONGEST); j++) {
            if (marks.get(j).family() == marks.get(i).family()) {
                return marks.get(j).closes() ? OptionalInt.of(j) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt closeAtDepth(int i) {
        int depth = 1;
        for (int j = i + 1; j < marks.size() && isNear(i, j, LONGEST); j++) {
            Mark mark = marks.get(j);
            if (mark.family() != marks.get(i).family() || isInch(j)) {
                continue;
            }
            depth += mark.closes() ? -1 : 1;
            if (depth == 0) {
                return OptionalInt.of(j);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether a mark after a figure means inches: the quotation goes on and closes later. */
    private boolean isInch(int j) {
        Mark mark = marks.get(j);
        if (!new Flank(text, mark.start(), mark.end()).isAfterDigit() || mark.end() + 1 >= text.length()) {
            return false;
        }
        boolean goesOn = text.charAt(mark.end()) == ' ' && Character.isLowerCase(text.charAt(mark.end() + 1));
        for (int k = j + 1; goesOn && k < farthest(j); k++) {
            if (marks.get(k).family() == mark.family()) {
                return marks.get(k).closes() && !marks.get(k).opens();
            }
        }
        return false;
    }

    /** As closeOf, but a mark after an s may be a possessive: a later and surer one is taken for the end. */
    private OptionalInt closeOfSingle(int i) {
        OptionalInt possessive = OptionalInt.empty();
        int doubles = 0;
        for (int j = i + 1; j < marks.size() && isNear(i, j, LONGEST_SINGLE); j++) {
            Mark mark = marks.get(j);
            if (mark.family() == Mark.Family.DOUBLE) {
                doubles += mark.closes() && !mark.opens() ? -1 : mark.opens() && !mark.closes() ? 1 : 0;
            } else if (mark.family() == Mark.Family.SINGLE && mark.opens() && !mark.closes()) {
                return possessive;
            } else if (mark.family() == Mark.Family.SINGLE && doubles == 0) {
                if (!mayBePossessive(mark)) {
                    return OptionalInt.of(j);
                }
                possessive = possessive.isPresent() ? possessive : OptionalInt.of(j);
            }
        }
        return possessive;
    }

    private boolean mayBePossessive(Mark mark) {
        char before = text.charAt(mark.start() - 1);
        return (before == 's' || before == 'S') && !new Flank(text, mark.start(), mark.end()).isStrongEnd();
    }

    private boolean isNear(int i, int j, int longest) {
        return j - i <= MOST_MARKS && marks.get(j).start() - marks.get(i).start() <= longest;
    }
}

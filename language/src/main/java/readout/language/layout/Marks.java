package readout.language.layout;

import java.util.Locale;
import java.util.regex.Pattern;
import readout.language.words.Words;
import readout.model.text.Span;

/** What the first and last characters of a line say. */
final class Marks {
    private static final int LOOK = 40;
    private static final String FINAL = ".!?…。！？";
    private static final String CLOSING = "\"'”’»›“‘)]}」』*_";
    private static final Pattern ITEM =
            Pattern.compile("^(?:[•·▪‣◦●■*–—-]\\s?\\S|\\(?(?:\\d{1,2}|[a-zA-Z]|[ivxIVX]{1,4})[.)]\\s)");

    private Marks() {}

    /** Whether a line of a text ends a sentence; only its last characters are looked at. */
    static boolean endsSentence(String text, Span line) {
        return endsSentence(text.substring(Math.max(line.start(), line.end() - LOOK), line.end()));
    }

    /** Whether a line of a text is an item of a list; only its first characters are looked at. */
    static boolean isItem(String text, Span line) {
        return isItem(text.substring(line.start(), Math.min(line.end(), line.start() + LOOK)));
    }

    /** Whether a line ends a sentence: with a final mark, quotation marks and brackets after it aside. */
    static boolean endsSentence(String line) {
        int last = lastMark(line);
        return last >= 0 && FINAL.indexOf(line.charAt(last)) >= 0;
    }

    /** Whether a line ends with a question mark or an exclamation mark. */
    static boolean isCall(String line) {
        int last = lastMark(line);
        return last >= 0 && "?!".indexOf(line.charAt(last)) >= 0;
    }

    /** Whether a line ends with a mark after which the sentence goes on. */
    static boolean goesOn(String line) {
        return !line.isEmpty() && ",;:–—-(".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /** Whether a line is an item of a list: it begins with a bullet, a number or a letter of its own. */
    static boolean isItem(String line) {
        return ITEM.matcher(line).lookingAt();
    }

    /** Whether a sentence ends within the line: a final mark, a space and a capital, abbreviations aside. */
    static boolean holdsSentenceEnd(String line) {
        for (int i = 1; i + 2 < line.length(); i++) {
            if (FINAL.indexOf(line.charAt(i)) >= 0
                    && line.charAt(i + 1) == ' '
                    && Character.isUpperCase(line.charAt(i + 2))
                    && !isAbbreviation(line.substring(line.lastIndexOf(' ', i) + 1, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAbbreviation(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Words words = Words.english();
        return word.length() == 1
                || words.list("before").contains(lower)
                || words.list("either").contains(lower);
    }

    private static int lastMark(String line) {
        int last = line.length() - 1;
        while (last >= 0 && (CLOSING.indexOf(line.charAt(last)) >= 0 || line.charAt(last) == ' ')) {
            last--;
        }
        return last;
    }
}

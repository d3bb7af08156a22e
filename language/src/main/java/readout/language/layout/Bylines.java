package readout.language.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import readout.language.words.Words;

/** Tells lines that say who wrote a report, where or when, and nothing else. */
final class Bylines {
    private static final int LONGEST = 14;
    private static final Pattern BETWEEN = Pattern.compile("[\\s,:;/|()\\[\\]–—-]+");
    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,4}(?:st|nd|rd|th)?|\\d{1,2}[.:]\\d{2}(?:am|pm)?|[+-]?\\d{1,2}(?:am|pm)?");
    private static final Pattern ENDS_OPEN = Pattern.compile(".*[–—_-]$", Pattern.DOTALL);

    private Bylines() {}

    /** Whether a line is a byline, a dateline or a date that stands alone. */
    static boolean matches(String line) {
        String bare = line.strip();
        List<String> words = Arrays.stream(BETWEEN.split(bare))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty() || words.size() > LONGEST) {
            return isCredit(bare);
        }
        return isCredit(bare)
                || !Marks.endsSentence(bare) && (isNames(words) || isDate(words) || isDateline(bare, words));
    }

    /** "(Reporting by …; editing by …)", which may end with a full stop. */
    private static boolean isCredit(String line) {
        String lower = line.toLowerCase(Locale.ROOT).replaceFirst("^[(\\[]", "");
        return line.length() < 400
                && Words.english().list("byline").stream()
                        .anyMatch(start -> start.indexOf(' ') > 0 && lower.startsWith(start + " "));
    }

    private static boolean isNames(List<String> words) {
        Words english = Words.english();
        if (!english.has("byline", words.getFirst()) || words.size() < 2) {
            return english.has("agencies", String.join(" ", words));
        }
        List<String> rest = words.subList(1, words.size());
        return !english.has("dates", rest.getFirst())
                && rest.stream()
                        .allMatch(word -> Character.isUpperCase(word.codePointAt(0))
                                || english.has("linking", word)
                                || english.has("particles", word));
    }

    private static boolean isDate(List<String> words) {
        Words english = Words.english();
        boolean dated = english.has("dated", words.getFirst())
                || words.size() > 1 && english.has("dated", words.get(0) + " " + words.get(1));
        long dates = words.stream()
                .filter(word -> isDateWord(word) || english.has("date-links", word))
                .count();
        return words.stream().anyMatch(word -> Character.isDigit(word.charAt(0)))
                && (dates == words.size() && words.size() > 1 || dated && dates >= words.size() - 2);
    }

    private static boolean isDateWord(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return NUMBER.matcher(bare.toLowerCase(Locale.ROOT)).matches()
                || Words.english().has("dates", bare);
    }

    private static boolean isDateline(String line, List<String> words) {
        boolean place = words.getFirst().length() > 2
                && words.getFirst().equals(words.getFirst().toUpperCase(Locale.ROOT))
                && words.getFirst().chars().allMatch(Character::isLetter);
        boolean agency = words.stream().anyMatch(word -> Words.english().has("agencies", word));
        boolean dates = words.stream().anyMatch(Bylines::isDateWord);
        return place
                && (ENDS_OPEN.matcher(line).matches() || agency || dates)
                && words.stream()
                        .skip(1)
                        .allMatch(word -> isDateWord(word)
                                || Words.english().has("agencies", word)
                                || Character.isUpperCase(word.codePointAt(0)));
    }
}

package readout.language.sentence;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import readout.language.words.Words;
import readout.model.syntax.Token;

/** The place, date and agency that stand before a report's first sentence: {@code GENEVA, March 4 (Reuters) —}. */
public final class Dateline {
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "_", "―");
    private static final int LONGEST = 14;

    private Dateline() {}

    /** The number of the first token behind the dateline; 0 if the sentence has none. */
    public static int length(List<Token> tokens) {
        int last = Math.min(tokens.size() - 2, LONGEST);
        for (int i = 1; i <= last; i++) {
            if (DASHES.contains(tokens.get(i).text())) {
                return isDateline(tokens.subList(0, i), tokens.get(i + 1)) ? i + 1 : 0;
            }
        }
        return 0;
    }

    private static boolean isDateline(List<Token> before, Token behind) {
        boolean capital = Character.isUpperCase(behind.text().codePointAt(0)) || !behind.isWord();
        boolean agency = before.getLast().text().equals(")") && before.stream().anyMatch(Dateline::isAgency);
        boolean dated = before.stream().anyMatch(Dateline::isDate);
        boolean place = isAllCapitals(before.getFirst()) || agency;
        return capital
                && place
                && (agency || dated || before.stream().filter(Token::isWord).allMatch(Dateline::isAllCapitals))
                && before.stream().allMatch(token -> isPart(token));
    }

    private static boolean isPart(Token token) {
        return !token.isWord()
                || Character.isUpperCase(token.text().codePointAt(0))
                || isDate(token)
                || Words.english().has("linking", token.text());
    }

    private static boolean isAgency(Token token) {
        return Words.english().has("agencies", token.text());
    }

    private static boolean isDate(Token token) {
        String bare = token.text().endsWith(".")
                ? token.text().substring(0, token.text().length() - 1)
                : token.text();
        return Character.isDigit(token.text().charAt(0)) || Words.english().has("dates", bare);
    }

    private static boolean isAllCapitals(Token token) {
        String text = token.text();
        return text.length() > 2
                && text.equals(text.toUpperCase(Locale.ROOT))
                && text.chars().anyMatch(Character::isLetter);
    }
}

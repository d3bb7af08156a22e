package readout.knowledge.gazetteer;

import java.util.ArrayList;
import java.util.List;
import readout.knowledge.name.Fold;
import readout.knowledge.name.NameWord;
import readout.model.syntax.Token;

/**
 * A folded word of a sentence; a token with a hyphen inside has several.
 *
 * @param token the number of its token
 * @param name the word, folded
 * @param text the token's text
 * @param isAfterBreak whether a mark stands between it and the word before, so that no name runs over it
 * @param isFirst whether it begins the sentence or a quotation
 * @param isCapitalised whether a letter of it is a capital
 * @param isAllCapitals whether it has letters and all are capitals
 */
record ScanWord(
        int token,
        NameWord name,
        String text,
        boolean isAfterBreak,
        boolean isFirst,
        boolean isCapitalised,
        boolean isAllCapitals) {
    static List<ScanWord> of(List<Token> tokens) {
        List<ScanWord> words = new ArrayList<>(tokens.size());
        boolean isAfterBreak = false;
        boolean isFirst = true;
        for (int i = 0; i < tokens.size(); i++) {
            String text = tokens.get(i).text();
            List<String> parts = Fold.words(text);
            if (parts.isEmpty()) {
                isAfterBreak |= !isHyphen(text);
                isFirst |= isOpening(text);
            }
            for (int part = 0; part < parts.size(); part++) {
                words.add(of(i, parts.get(part), text, part == 0 && isAfterBreak, isFirst));
                isAfterBreak = false;
                isFirst = false;
            }
        }
        return words;
    }

    private static ScanWord of(int token, String folded, String text, boolean isAfterBreak, boolean isFirst) {
        boolean hasCapital = text.chars().anyMatch(Character::isUpperCase);
        boolean hasSmall = text.chars().anyMatch(Character::isLowerCase);
        boolean hasOther = !hasSmall && text.chars().anyMatch(Character::isLetter);
        NameWord name = hasCapital || hasOther ? NameWord.of(folded) : new NameWord(folded, folded);
        return new ScanWord(token, name, text, isAfterBreak, isFirst, hasCapital || hasOther, hasCapital && !hasSmall);
    }

    private static boolean isHyphen(String text) {
        return text.length() == 1 && "-\u2010\u2011'’".indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isOpening(String text) {
        return text.length() <= 2 && "\"“„«‘`:".indexOf(text.charAt(0)) >= 0;
    }

    String folded() {
        return name.folded();
    }

    boolean hasLetters() {
        return text.chars().anyMatch(Character::isLetter);
    }
}

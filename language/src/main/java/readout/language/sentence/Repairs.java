package readout.language.sentence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.language.words.Words;
import readout.model.syntax.Token;

/**
 * Finds stray full stops: those that cut a sentence in two.
 *
 * <p>Two neighbours are one sentence if the first ends with a word that cannot end one; if the second begins small with
 * what the first lacks, a verb, or lacks a verb itself; if the first is a bare office and the second its holder; or if the
 * first ends with half a name and a verb of saying and the second, without a verb, begins with the other half. Tokens
 * must be tagged. What cannot be told: two halves that are both whole sentences.
 */
public final class Repairs {
    private static final int FRAGMENT = 12;
    private static final Set<String> LINKS = Set.of("IN", "TO", "CC", "WDT", "WP", "RB");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private final Words words = Words.english();
    private final List<Token> first;
    private final List<Token> second;

    private Repairs(List<Token> first, List<Token> second) {
        this.first = first;
        this.second = second;
    }

    /** Whether the full stop that ends {@code first} is a stray one and {@code second} goes on with the sentence. */
    public static boolean isOne(List<Token> first, List<Token> second) {
        Repairs pair = new Repairs(first, second);
        return pair.mayBeOne() && (pair.isOpen() || pair.goesOnSmall() || pair.isOffice() || pair.isHalfName());
    }

    /**
     * In a mended sentence, where the second half of the speaker's name belongs: before the verb of saying.
     *
     * @param tokens the sentence's tokens without the stray stop
     * @param second the number of the first token behind the stop
     * @return the verb's number and the number after the name; empty if the halves are in order as they are
     */
    public static Optional<Range> displacedName(List<Token> tokens, int second) {
        if (second < 2
                || !tokens.get(second - 1).isVerb()
                || !tokens.get(second - 2).isProperNoun()) {
            return Optional.empty();
        }
        int end = second;
        while (end < tokens.size() && tokens.get(end).isProperNoun() && !isTime(tokens.get(end))) {
            end++;
        }
        return end == second ? Optional.empty() : Optional.of(new Range(second - 1, end));
    }

    private boolean mayBeOne() {
        return first.size() > 1
                && !second.isEmpty()
                && first.getLast().text().equals(".")
                && second.getFirst().isWord();
    }

    /** "… the leaders of the. United States". */
    private boolean isOpen() {
        Token last = beforeStop(0);
        boolean goesOn = second.getFirst().isProperNoun() || isSmall(second.getFirst());
        return first.size() > 3 && isSmall(last) && words.has("never-last", last.text()) && goesOn;
    }

    /** "The minister. arrived in Rome"; "They met in Rome. on Monday". */
    private boolean goesOnSmall() {
        Token begin = second.getFirst();
        if (!isSmall(begin) || isName(begin)) {
            return false;
        }
        boolean takesUp = begin.isVerb() || lower(begin).equals("that");
        return !hasFinite(first) || takesUp || LINKS.contains(begin.tag()) && !hasFinite(second);
    }

    /** "The Turkish foreign minister. Cem Aydin said on Monday …". */
    private boolean isOffice() {
        Token last = beforeStop(0);
        return first.size() <= FRAGMENT
                && words.has("roles", last.lemma())
                && first.stream()
                        .limit(first.size() - 1L)
                        .allMatch(token -> token.isNoun()
                                || Set.of("DT", "JJ", "IN", "POS", "CC", "HYPH").contains(token.tag()))
                && second.size() > 2
                && second.get(0).isProperNoun()
                && (second.get(1).isVerb()
                        || second.get(1).isProperNoun() && second.get(2).isVerb());
    }

    /** "… spokeswoman Anna said. Petrova on Friday". */
    private boolean isHalfName() {
        if (first.size() < 4 || second.size() > FRAGMENT || hasFinite(second)) {
            return false;
        }
        boolean speaker = isSaying(beforeStop(0))
                && beforeStop(1).isProperNoun()
                && !beforeStop(2).isProperNoun();
        int name = 0;
        while (name < second.size() && second.get(name).isProperNoun() && !isTime(second.get(name))) {
            name++;
        }
        return speaker && name > 0 && name <= 3 && goesOnAfterName(name);
    }

    private boolean goesOnAfterName(int name) {
        int last = second.getLast().isWord() ? second.size() : second.size() - 1;
        if (name >= last) {
            return !second.getLast().isWord() || second.size() == name;
        }
        Token next = second.get(name);
        return next.tag().equals("IN")
                || next.tag().equals("TO")
                || isTime(next)
                || next.tag().equals("RB");
    }

    private Token beforeStop(int back) {
        return first.get(Math.max(0, first.size() - 2 - back));
    }

    private boolean isSaying(Token token) {
        return token.isVerb() && words.has("saying", token.lemma());
    }

    private boolean isName(Token token) {
        String text = token.text();
        boolean mixed = text.chars().skip(1).anyMatch(Character::isUpperCase);
        int hyphen = text.indexOf('-');
        return mixed || words.has("particles", hyphen > 0 ? text.substring(0, hyphen) : text);
    }

    private static boolean isTime(Token token) {
        return Words.english().has("dates", token.text()) || token.tag().equals("CD");
    }

    private static boolean hasFinite(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> FINITE.contains(token.tag()));
    }

    private static boolean isSmall(Token token) {
        return Character.isLowerCase(token.text().codePointAt(0));
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}

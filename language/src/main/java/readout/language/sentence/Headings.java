package readout.language.sentence;

import java.util.List;
import readout.model.syntax.Token;

/** Tells a sentence whose full stop was left out from a heading, once it is tagged. */
public final class Headings {
    private static final int FEWEST = 10;

    private Headings() {}

    /**
     * Whether what looks like a heading is a sentence: it is not short, tells the past and has articles. Headings are
     * written in the present and do without.
     */
    public static boolean isSentence(List<Token> tokens) {
        return tokens.stream().filter(Token::isWord).count() >= FEWEST
                && tokens.stream().anyMatch(token -> token.tag().equals("VBD"))
                && tokens.stream().anyMatch(token -> token.tag().equals("DT"));
    }
}

package readout.knowledge.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.syntax.Token;
import readout.model.text.Span;

/** Makes tokens of words that stand in no sentence, such as a publisher's name: all are taken for parts of a name. */
public final class NameTokens {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}.&-]+|['’]s?|\\S");
    private static final String NAME_TAG = "NNP";

    private NameTokens() {}

    /** The tokens of the words, with spans in them; empty for blank words. */
    public static List<Token> of(String words) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(words);
        while (matcher.find()) {
            String text = matcher.group();
            Span span = new Span(matcher.start(), matcher.end());
            tokens.add(new Token(tokens.size(), span, text, text.toLowerCase(Locale.ROOT), NAME_TAG));
        }
        return List.copyOf(tokens);
    }
}

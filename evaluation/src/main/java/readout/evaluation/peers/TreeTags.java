package readout.evaluation.peers;

import java.util.Locale;
import readout.model.syntax.Token;

/**
 * TreeTagger's tags for English: Penn's, but that the verbs are told apart, {@code VB} for forms of "be", {@code VH} for
 * "have" and {@code VV} for all others, and a base form has no letter after these.
 */
final class TreeTags {
    private TreeTags() {}

    static String of(Token token) {
        if (!token.tag().startsWith("VB")) {
            return token.tag();
        }
        String form = token.tag().substring(2);
        return switch (token.lemma().toLowerCase(Locale.ROOT)) {
            case "be" -> "VB" + form;
            case "have" -> "VH" + form;
            default -> "VV" + form;
        };
    }
}

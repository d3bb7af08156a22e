package readout.reading.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.event.Mention;
import readout.model.syntax.Document;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;

/** Mentions by the token that heads them, for stages that walk the graph. Immutable. */
public final class MentionIndex {
    private final Map<Integer, List<Mention>> bySentence = new HashMap<>();
    private final List<Sentence> sentences;

    private MentionIndex(Document document, List<Mention> mentions) {
        this.sentences = document.sentences();
        for (Mention mention : mentions) {
            bySentence
                    .computeIfAbsent(mention.sentence(), number -> new ArrayList<>())
                    .add(mention);
        }
    }

    /** The index of an article's mentions. */
    public static MentionIndex of(Document document, List<Mention> mentions) {
        return new MentionIndex(document, mentions);
    }

    /** The mentions of a sentence, in order. */
    public List<Mention> of(int sentence) {
        return List.copyOf(bySentence.getOrDefault(sentence, List.of()));
    }

    /** The mention headed by a token. */
    public Optional<Mention> headedAt(int sentence, int token) {
        return of(sentence).stream().filter(mention -> mention.head() == token).findFirst();
    }

    /** The shortest mention that covers a token. */
    public Optional<Mention> covering(int sentence, int token) {
        Token word = sentences.get(sentence).token(token);
        return of(sentence).stream()
                .filter(mention -> mention.span().contains(word.span()))
                .min((one, other) ->
                        Integer.compare(one.span().length(), other.span().length()));
    }
}

package readout.reading.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.event.Mention;
import readout.model.syntax.Document;
import readout.model.syntax.Sentence;

/** The mentions of one article by the tokens that they stand on. Immutable. */
public final class MentionIndex {
    private final Map<Long, Mention> byHead = new HashMap<>();
    private final Map<Long, Mention> byToken = new HashMap<>();

    private MentionIndex() {}

    /** An index of mentions, whose spans lie in the document's sentences; of two at one head the first counts. */
    public static MentionIndex of(Document document, List<Mention> mentions) {
        MentionIndex index = new MentionIndex();
        for (Mention mention : mentions) {
            index.byHead.putIfAbsent(key(mention.sentence(), mention.head()), mention);
            Sentence sentence = document.sentences().get(mention.sentence());
            sentence.tokens().stream()
                    .filter(token -> mention.span().contains(token.span()))
                    .forEach(token -> index.byToken.merge(
                            key(mention.sentence(), token.index()), mention, MentionIndex::shorter));
        }
        return index;
    }

    /** The mention whose head is this token. */
    public Optional<Mention> headedAt(int sentence, int token) {
        return Optional.ofNullable(byHead.get(key(sentence, token)));
    }

    /** The shortest mention that this token is part of. */
    public Optional<Mention> covering(int sentence, int token) {
        return Optional.ofNullable(byToken.get(key(sentence, token)));
    }

    private static Mention shorter(Mention one, Mention other) {
        return one.span().length() <= other.span().length() ? one : other;
    }

    private static long key(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }
}

package readout.reading.actor.reference;

import java.util.List;
import java.util.Optional;
import readout.model.syntax.Document;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;
import readout.reading.actor.context.Context;
import readout.reading.actor.context.Reference;
import readout.reading.actor.words.WordList;

/** The person whose words an official text is, by its first lines. */
public final class Signatory {
    private static final int OPENING = 4;

    private final Context context;

    public Signatory(Context context) {
        this.context = context;
    }

    /** The person that the text's opening lines name as the one who speaks, or signs without a verb. */
    public Optional<Reference> of(Document document) {
        Optional<Reference> attributed = opening(document).stream()
                .filter(this::isAttribution)
                .flatMap(sentence -> attributed(sentence).stream())
                .findFirst();
        if (attributed.isPresent() || context.focus().home().isEmpty()) {
            return attributed;
        }
        return opening(document).stream()
                .filter(sentence -> sentence.tokens().stream().noneMatch(Token::isVerb))
                .flatMap(sentence -> lastPerson(sentence).stream())
                .findFirst();
    }

    private static List<Sentence> opening(Document document) {
        return document.sentences()
                .subList(0, Math.min(OPENING, document.sentences().size()));
    }

    private boolean isAttribution(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> context.words().isIn(WordList.ATTRIBUTABLE, token));
    }

    private Optional<Reference> attributed(Sentence sentence) {
        int mark = sentence.tokens().stream()
                .filter(token -> context.words().isIn(WordList.ATTRIBUTABLE, token))
                .findFirst()
                .orElseThrow()
                .index();
        return context.discourse().of(sentence.index()).stream()
                .filter(reference -> reference.isPerson() && reference.first() > mark)
                .findFirst();
    }

    private Optional<Reference> lastPerson(Sentence sentence) {
        return context.discourse().of(sentence.index()).stream()
                .filter(Reference::isPerson)
                .reduce((left, right) -> right);
    }
}

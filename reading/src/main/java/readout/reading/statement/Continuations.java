package readout.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.event.Mention;
import readout.model.event.Party;
import readout.model.event.Statement;
import readout.model.syntax.Document;
import readout.model.syntax.Quotation;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;
import readout.model.text.Span;
import readout.reading.actor.MentionIndex;

/**
 * Quotations that no verb attributes: those of the speaker who has just been quoted, and those after a name and a colon.
 */
final class Continuations {
    private static final int FEWEST_WORDS = 3;

    private final Document document;
    private final MentionIndex mentions;

    Continuations(Document document, List<Mention> mentions) {
        this.document = document;
        this.mentions = MentionIndex.of(document, mentions);
    }

    /** The statements that the ones found so far let be known. */
    List<Draft> of(List<Draft> known) {
        List<Draft> all = new ArrayList<>(known);
        List<Draft> added = new ArrayList<>();
        for (Quotation quotation : document.quotations()) {
            boolean used = all.stream().anyMatch(draft -> draft.span().overlaps(quotation.span()));
            List<Sentence> touched = document.sentencesOver(quotation.span());
            if (!used && !touched.isEmpty()) {
                named(quotation, touched.getFirst())
                        .or(() -> continued(quotation, touched, all))
                        .ifPresent(draft -> {
                            all.add(draft);
                            added.add(draft);
                        });
            }
        }
        return added;
    }

    /** Putin: "…" */
    private Optional<Draft> named(Quotation quotation, Sentence sentence) {
        List<Token> before = sentence.tokens().stream()
                .filter(token -> token.span().end() <= quotation.span().start())
                .toList();
        boolean colon = before.size() > 1 && before.getLast().text().equals(":");
        if (!colon || before.stream().anyMatch(Token::isVerb)) {
            return Optional.empty();
        }
        return mentions.covering(sentence.index(), before.get(before.size() - 2).index())
                .filter(mention -> !mention.isUnknown())
                .map(mention -> mention.parties().getFirst().at(mention.span()))
                .map(party -> draft(sentence, Optional.of(party), Statement.Kind.DIRECT, quotation.span()));
    }

    private Optional<Draft> continued(Quotation quotation, List<Sentence> touched, List<Draft> all) {
        Sentence first = touched.getFirst();
        Optional<Draft> last = all.stream()
                .filter(draft -> draft.span().end() <= quotation.span().start())
                .filter(draft -> draft.speaker().isPresent())
                .max(java.util.Comparator.comparingInt(draft -> draft.span().end()));
        if (last.isEmpty() || first.isHeading()) {
            return Optional.empty();
        }
        Sentence attributed = document.sentences().get(last.get().sentence());
        boolean next = first.index() - lastSentenceOf(last.get()) <= 1;
        if (next && isWhole(quotation, touched) && first.paragraph() - attributed.paragraph() <= 1) {
            return Optional.of(draft(first, last.get().speaker(), Statement.Kind.DIRECT, quotation.span()));
        }
        boolean partial =
                next && first.paragraph() == attributed.paragraph() && touched.size() == 1 && says(quotation, first);
        return partial
                ? Optional.of(draft(first, last.get().speaker(), Statement.Kind.MIXED, first.span()))
                : Optional.empty();
    }

    private int lastSentenceOf(Draft draft) {
        int attributing = draft.sentence();
        return document.sentenceAt(Math.max(draft.span().start(), draft.span().end() - 1))
                .map(sentence -> Math.max(attributing, sentence.index()))
                .orElse(attributing);
    }

    /** Whether nothing but the quotation stands in its sentences. */
    private static boolean isWhole(Quotation quotation, List<Sentence> touched) {
        return touched.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(Token::isWord)
                .allMatch(token -> quotation.span().contains(token.span()));
    }

    /** Whether a quotation within a sentence is somebody's words, not a name or a word held at arm's length. */
    private static boolean says(Quotation quotation, Sentence sentence) {
        List<Token> inside = sentence.tokens().stream()
                .filter(token -> quotation.inner().contains(token.span()) && token.isWord())
                .toList();
        return inside.size() >= FEWEST_WORDS && inside.stream().anyMatch(Token::isVerb);
    }

    private static Draft draft(Sentence sentence, Optional<Party> speaker, Statement.Kind kind, Span span) {
        return new Draft(
                sentence.index(),
                speaker,
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                span);
    }
}

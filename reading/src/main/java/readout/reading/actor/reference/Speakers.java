package readout.reading.actor.reference;

import java.util.List;
import java.util.Optional;
import readout.model.syntax.Document;
import readout.model.syntax.Graph;
import readout.model.syntax.Quotation;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;
import readout.model.text.Span;
import readout.reading.actor.context.Discourse;
import readout.reading.actor.context.Reference;
import readout.reading.actor.words.ActorWords;
import readout.reading.actor.words.WordList;

/** Who speaks a quotation, by the verb of saying beside it; else who spoke the one before in the same paragraph. */
public final class Speakers {
    private final Document document;
    private final Discourse discourse;
    private final ActorWords words;

    public Speakers(Document document, Discourse discourse, ActorWords words) {
        this.document = document;
        this.discourse = discourse;
        this.words = words;
    }

    /** The speaker; empty if the text does not tell by rule. */
    public Optional<Reference> of(Quotation quotation) {
        Optional<Reference> own = beside(quotation);
        if (own.isPresent()) {
            return own;
        }
        int number = document.quotations().indexOf(quotation);
        return number > 0 && isContinued(document.quotations().get(number - 1), quotation)
                ? of(document.quotations().get(number - 1))
                : Optional.empty();
    }

    private boolean isContinued(Quotation before, Quotation after) {
        Optional<Integer> one = document.sentenceAt(before.span().start()).map(Sentence::paragraph);
        Optional<Integer> other = document.sentenceAt(after.span().start()).map(Sentence::paragraph);
        return one.isPresent() && one.equals(other);
    }

    private Optional<Reference> beside(Quotation quotation) {
        for (Sentence sentence : document.sentences()) {
            if (sentence.span().overlaps(quotation.span()) && !sentence.isHeading()) {
                Optional<Reference> speaker = speaker(sentence, quotation.span());
                if (speaker.isPresent()) {
                    return speaker;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Reference> speaker(Sentence sentence, Span quoted) {
        for (Token token : sentence.tokens()) {
            boolean isSaying = token.isVerb() && words.isIn(WordList.SAYING, token);
            if (isSaying && !quoted.contains(token.span())) {
                Optional<Reference> subject = subject(sentence, token, quoted);
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Reference> subject(Sentence sentence, Token verb, Span quoted) {
        List<Reference> outside = discourse.of(sentence.index()).stream()
                .filter(reference -> !quoted.overlaps(reference.span()))
                .toList();
        if (sentence.graph().isPresent()) {
            Graph graph = sentence.graph().get();
            List<Integer> subjects = graph.children(verb.index(), "nsubj");
            Optional<Reference> found = outside.stream()
                    .filter(reference -> subjects.contains(reference.head()))
                    .findFirst();
            boolean isTold =
                    found.filter(reference -> !reference.codes().isEmpty()).isPresent();
            if (isTold || found.isPresent() && beside(outside, verb).isEmpty()) {
                return found;
            }
        }
        return beside(outside, verb);
    }

    private static Optional<Reference> beside(List<Reference> outside, Token verb) {
        return outside.stream()
                .filter(reference -> reference.last() == verb.index() - 1 || reference.first() == verb.index() + 1)
                .findFirst();
    }
}

package readout.reading.statement.saying;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import readout.model.syntax.Document;
import readout.model.syntax.Graph;
import readout.model.syntax.Quotation;
import readout.model.syntax.Sentence;
import readout.model.text.Span;
import readout.reading.statement.cue.Cue.Part;
import readout.reading.statement.cue.Cues;
import readout.reading.statement.cue.Form;

/** Finds the verb that a quotation hangs on: "…," said X. X said: "…". */
final class Quoting {
    private static final int FARTHEST = 14;

    private final Cues cues;
    private final Document document;

    Quoting(Cues cues, Document document) {
        this.cues = cues;
        this.document = document;
    }

    /** The saying that gives the whole quotation, by a verb in the sentence where it ends or begins. */
    Optional<Saying> of(Quotation quotation) {
        List<Sentence> touched = document.sentencesOver(quotation.span());
        if (touched.isEmpty()) {
            return Optional.empty();
        }
        return in(touched.getLast(), quotation)
                .or(() -> touched.size() > 1 ? in(touched.getFirst(), quotation) : Optional.empty())
                .or(() -> before(touched.getFirst(), quotation));
    }

    /** A sentence of its own before the quotation that ends in a colon: "The general replied:". */
    private Optional<Saying> before(Sentence sentence, Quotation quotation) {
        boolean starts = sentence.span().start() >= quotation.span().start();
        if (sentence.index() == 0 || !starts) {
            return Optional.empty();
        }
        Sentence previous = document.sentences().get(sentence.index() - 1);
        boolean colon = previous.size() > 0
                && previous.token(previous.size() - 1).text().equals(":");
        return colon ? in(previous, quotation) : Optional.empty();
    }

    private Optional<Saying> in(Sentence sentence, Quotation quotation) {
        return sentence.graph().flatMap(graph -> {
            CuedSentence cued = new CuedSentence(sentence, graph, cues);
            return after(cued, quotation).or(() -> ahead(cued, quotation));
        });
    }

    /** The verb after the quotation: "…," the king said. */
    private Optional<Saying> after(CuedSentence cued, Quotation quotation) {
        int start = firstFrom(cued, quotation.span().end());
        boolean closed = start > 1
                && (endsClause(cued, start - 1)
                        || endsClause(cued, start - 2)
                        || endsClause(cued, Math.min(start, cued.graph().size() - 1)));
        if (!closed) {
            return Optional.empty();
        }
        for (int at = start; at < Math.min(cued.graph().size(), start + FARTHEST); at++) {
            if (isQuoted(cued, at)) {
                return Optional.empty();
            }
            Optional<Saying> saying = at(cued, at, quotation);
            if (saying.isPresent()) {
                return saying;
            }
        }
        return Optional.empty();
    }

    /** The verb before the quotation: The king said, "…". The king called it "…". */
    private Optional<Saying> ahead(CuedSentence cued, Quotation quotation) {
        int start = firstFrom(cued, quotation.span().start());
        boolean set = start > 0 && !cued.token(start - 1).isWord();
        for (int at = start - 1; at >= Math.max(0, start - FARTHEST); at--) {
            int verb = at;
            boolean governed = set
                    || cued.cases(Math.min(start + 1, cued.graph().size() - 1)).isEmpty()
                    || governs(cued, verb, start, quotation);
            Optional<Saying> saying = governed && !isQuoted(cued, at) ? at(cued, at, quotation) : Optional.empty();
            if (saying.isPresent()) {
                return saying;
            }
        }
        return Optional.empty();
    }

    private static boolean governs(CuedSentence cued, int verb, int start, Quotation quotation) {
        for (int i = start;
                i < cued.graph().size()
                        && quotation.span().contains(cued.token(i).span());
                i++) {
            if (cued.graph().dominates(verb, i)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Saying> at(CuedSentence cued, int verb, Quotation quotation) {
        if (!cued.token(verb).isVerb() || cued.graph().isRelation(verb, "aux", "aux:pass") || cued.isUnsaid(verb)) {
            return Optional.empty();
        }
        Verbs verbs = new Verbs(cues, cued);
        return cues.of(Part.VERB, cued.lemma(verb)).stream()
                .filter(cue -> cue.forms().contains(Form.QUOTE) && verbs.fits(cue, verb))
                .findFirst()
                .map(cue -> new Saying(
                        cue, cued.sentence(), verb, verb, speaker(cued, verb, quotation), quotation.span(), Form.QUOTE))
                .filter(saying -> saying.speaker().isPresent());
    }

    private OptionalInt speaker(CuedSentence cued, int verb, Quotation quotation) {
        Graph graph = cued.graph();
        OptionalInt subject = cued.isMarkedPassive(verb) ? cued.agent(verb) : cued.subject(verb);
        if (subject.isPresent()
                && !quotation.span().contains(cued.token(subject.getAsInt()).span())) {
            return subject;
        }
        List<Integer> near = new ArrayList<>(graph.children(verb));
        near.removeIf(child -> child < verb
                || !cued.isNominal(child)
                || isQuoted(cued, child)
                || !cued.cases(child).isEmpty());
        if (!near.isEmpty()) {
            return OptionalInt.of(near.getFirst());
        }
        boolean noun = verb > 0 && cued.isNominal(verb - 1) && !isQuoted(cued, verb - 1);
        return noun ? OptionalInt.of(verb - 1) : OptionalInt.empty();
    }

    /** The number of the first token that starts at or after an offset. */
    private static int firstFrom(CuedSentence cued, int offset) {
        int at = 0;
        while (at < cued.graph().size() && cued.token(at).span().start() < offset) {
            at++;
        }
        return at;
    }

    private static boolean endsClause(CuedSentence cued, int number) {
        String tag = cued.token(number).tag();
        return tag.equals(",") || tag.equals(".") || tag.equals(":");
    }

    private boolean isQuoted(CuedSentence cued, int number) {
        Span span = cued.token(number).span();
        return document.quotations().stream()
                .anyMatch(quotation -> quotation.span().contains(span));
    }
}

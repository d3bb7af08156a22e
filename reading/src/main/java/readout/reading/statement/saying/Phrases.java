package readout.reading.statement.saying;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import readout.model.syntax.Graph;
import readout.model.text.Span;
import readout.reading.statement.cue.Cue;
import readout.reading.statement.cue.Cue.Part;
import readout.reading.statement.cue.Cue.Place;
import readout.reading.statement.cue.Cues;
import readout.reading.statement.cue.Form;
import readout.reading.statement.cue.WordList;

/** Finds sayings by words before the speaker ("according to the army") and by adverbs ("reportedly"). */
final class Phrases {
    private final Cues cues;
    private final CuedSentence cued;
    private final Graph graph;

    Phrases(Cues cues, CuedSentence cued) {
        this.cues = cues;
        this.cued = cued;
        this.graph = cued.graph();
    }

    List<Saying> find() {
        List<Saying> found = new ArrayList<>(1);
        for (int at = 0; at < graph.size(); at++) {
            for (Cue adverb : cues.of(Part.ADVERB, cued.lower(at))) {
                adverb(adverb, at, found);
            }
            for (List<String> phrase : cues.phrases(cued.lower(at))) {
                if (cues.stands(phrase, cued.sentence(), at)) {
                    int first = at;
                    int last = at + phrase.size() - 1;
                    cues.of(phrase).forEach(cue -> phrase(cue, first, last, found));
                }
            }
        }
        return found;
    }

    private void phrase(Cue cue, int first, int last, List<Saying> found) {
        if (last + 1 >= graph.size()) {
            return;
        }
        int speaker = cued.phraseHead(last + 1, last);
        Set<String> not = cue.unless().getOrDefault(Place.OBJECT, Set.of());
        if (!cued.isNounPhrase(speaker) || not.contains(cued.lemma(speaker))) {
            return;
        }
        int governor = governor(speaker, first, last);
        NavigableSet<Integer> content = content(governor, speaker, first);
        new Bounds(cued)
                .of(content)
                .ifPresent(span ->
                        found.add(new Saying(cue, cued.sentence(), first, last, named(speaker), span, Form.CLAUSE)));
    }

    /** The speaker, unless it is nobody in particular: "according to reports". */
    private OptionalInt named(int speaker) {
        boolean bare = cued.token(speaker).tag().equals("NNS")
                && cued.is(WordList.DOCUMENT, speaker)
                && graph.children(speaker).stream().allMatch(child -> graph.isRelation(child, "case", "punct"));
        return bare ? OptionalInt.empty() : OptionalInt.of(speaker);
    }

    /** The head of the clause that the phrase is in; -1 if it is all there is. */
    private int governor(int speaker, int first, int last) {
        for (int above : graph.ancestors(speaker)) {
            if (above < first || above > last) {
                return cued.clause(above);
            }
        }
        return -1;
    }

    /** The whole rest of the sentence after a phrase at its start, else the clause without the phrase. */
    private NavigableSet<Integer> content(int governor, int speaker, int first) {
        TreeSet<Integer> phrase = new TreeSet<>(graph.subtree(speaker));
        TreeSet<Integer> tokens = new TreeSet<>();
        if (governor < 0 || isStart(first)) {
            for (int i = afterPhrase(speaker, first); i < graph.size(); i++) {
                tokens.add(i);
            }
        } else {
            tokens.addAll(graph.subtree(governor));
            tokens.removeIf(token -> phrase.contains(token) || isBesides(token, governor, first));
        }
        return tokens;
    }

    /** Whether a token belongs to a later clause of its own beside the one that the phrase is in. */
    private boolean isBesides(int token, int governor, int first) {
        return graph.children(governor, "conj").stream()
                .filter(other -> governor < first
                        && other > first
                        && !graph.children(other, "nsubj", "nsubj:pass").isEmpty())
                .anyMatch(other -> graph.dominates(other, token));
    }

    private boolean isStart(int first) {
        for (int i = 0; i < first; i++) {
            boolean opening = !cued.token(i).isWord()
                    || cued.token(i).tag().equals("CC")
                    || cued.token(i).tag().equals("RB");
            if (!opening) {
                return false;
            }
        }
        return true;
    }

    /** The first token after the speaker's phrase and the comma that ends it. */
    private int afterPhrase(int speaker, int first) {
        Span noun = cued.noun(speaker);
        int at = speaker + 1;
        while (at < graph.size() && cued.token(at).span().start() < noun.end()) {
            at++;
        }
        for (int i = at; i < graph.size(); i++) {
            if (cued.token(i).tag().equals(",") && !graph.dominates(speaker, i + 1 < graph.size() ? i + 1 : i)) {
                return i + 1;
            }
        }
        return Math.max(at, first);
    }

    private void adverb(Cue cue, int at, List<Saying> found) {
        int head = graph.head(at) == Graph.NONE ? at : cued.clause(graph.head(at));
        boolean excluded = cue.unless().entrySet().stream()
                .map(Map.Entry::getValue)
                .anyMatch(words -> words.contains(cued.lemma(head)));
        if (excluded || graph.head(at) == Graph.NONE) {
            return;
        }
        new Bounds(cued)
                .of(new TreeSet<>(graph.subtree(graph.head(at))))
                .ifPresent(span ->
                        found.add(new Saying(cue, cued.sentence(), at, at, OptionalInt.empty(), span, Form.CLAUSE)));
    }
}

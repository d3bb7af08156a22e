package readout.reading.time.event;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import readout.model.event.EventType;
import readout.model.event.Status;
import readout.model.syntax.Graph;
import readout.model.syntax.Sentence;
import readout.model.time.Basis;
import readout.model.time.Edtf;
import readout.model.time.When;
import readout.reading.Occurrence;
import readout.reading.time.grammar.TimeGrammar;
import readout.reading.time.grammar.WordList;

/**
 * The meetings that a text has dated, for what is told to happen at them: "during the talks, we will demand". The
 * article before the noun says that it is one the reader knows.
 */
final class Occasions {
    private final TimeGrammar grammar;
    private final Optional<LocalDate> published;
    private final Map<String, When> byWord = new TreeMap<>();
    private Optional<When> behind = Optional.empty();
    private Optional<When> ahead = Optional.empty();

    Occasions(TimeGrammar grammar, Optional<LocalDate> published) {
        this.grammar = grammar;
        this.published = published;
    }

    /** Takes notice of a meeting and its time. */
    void follow(Occurrence occurrence, Optional<When> own) {
        Optional<Edtf> edtf = own.flatMap(When::edtf);
        if (occurrence.type() != EventType.CONSULT || edtf.isEmpty()) {
            return;
        }
        byWord.put(occurrence.sentence().token(occurrence.trigger()).lemma(), own.get());
        if (isAhead(edtf.get())) {
            ahead = own;
        } else {
            behind = own;
        }
    }

    /** The time of the meeting that the act is, or is done at; empty if none is named or none was dated. */
    Optional<When> time(Occurrence occurrence) {
        Optional<Graph> graph = occurrence.sentence().graph();
        OptionalInt noun = graph.map(each -> noun(occurrence, each)).orElse(OptionalInt.empty());
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        boolean isItself = noun.getAsInt() == occurrence.trigger();
        String lemma = occurrence.sentence().token(noun.getAsInt()).lemma();
        Optional<When> same = Optional.ofNullable(byWord.get(lemma));
        boolean isToCome = occurrence.status() == Status.PLANNED || occurrence.status() == Status.THREATENED;
        return same.or(() -> isItself ? Optional.empty() : isToCome ? ahead : behind)
                .map(Occasions::inferred);
    }

    private OptionalInt noun(Occurrence occurrence, Graph graph) {
        Sentence words = occurrence.sentence();
        int trigger = occurrence.trigger();
        if (words.token(trigger).isNoun()) {
            return isKnown(trigger, words, graph) ? OptionalInt.of(trigger) : OptionalInt.empty();
        }
        return graph.children(trigger, "obl").stream()
                .filter(each -> isKnown(each, words, graph))
                .filter(each -> graph.children(each, "case").stream()
                        .anyMatch(preposition -> grammar.list(WordList.LINKS_DURING)
                                .contains(words.token(preposition).lemma())))
                .mapToInt(each -> each)
                .findFirst();
    }

    private boolean isKnown(int noun, Sentence words, Graph graph) {
        boolean isGathering = grammar.list(WordList.LINKS_GATHERING)
                .contains(words.token(noun).lemma());
        return isGathering
                && graph.children(noun, "det").stream()
                        .anyMatch(each -> grammar.list(WordList.LINKS_KNOWN)
                                .contains(words.token(each).lemma()));
    }

    private boolean isAhead(Edtf edtf) {
        return edtf.last()
                .filter(last -> published.filter(day -> !last.isBefore(day)).isPresent())
                .isPresent();
    }

    private static When inferred(When when) {
        return new When(when.edtf(), when.precision(), when.zone(), Optional.empty(), Basis.INFERRED, when.evidence());
    }
}

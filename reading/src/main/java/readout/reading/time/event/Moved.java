package readout.reading.time.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.model.syntax.Graph;
import readout.model.syntax.Sentence;
import readout.model.time.EdtfInterval;
import readout.model.time.Timex;
import readout.reading.time.grammar.TimeGrammar;
import readout.reading.time.grammar.WordList;

/** The new time of what is put off: "the meeting planned for 20 March has been moved to 25 March". */
final class Moved {
    private final TimeGrammar grammar;
    private final Sentence sentence;
    private final Graph graph;

    Moved(TimeGrammar grammar, Sentence sentence, Graph graph) {
        this.grammar = grammar;
        this.sentence = sentence;
        this.graph = graph;
    }

    /** The time to which the verb that governs the word moves it; empty if none does. */
    Optional<Timex> time(int word, List<Timex> times) {
        int head = graph.head(word);
        if (head == Graph.NONE || !graph.isRelation(word, "nsubj:pass", "obj", "nsubj")) {
            return Optional.empty();
        }
        return Stream.concat(Stream.of(head), graph.children(head, "dep").stream())
                .filter(verb -> grammar.list(WordList.TENSE_DEFERRING)
                        .contains(sentence.token(verb).lemma()))
                .flatMap(verb -> targets(verb, times))
                .findFirst()
                .map(Moved::point);
    }

    private Stream<Timex> targets(int verb, List<Timex> times) {
        return graph.children(verb, "obl", "nmod").stream()
                .flatMap(each -> Stream.concat(Stream.of(each), graph.children(each, "obl", "nmod").stream()))
                .filter(this::isTarget)
                .flatMap(each -> times.stream()
                        .filter(time ->
                                time.span().overlaps(sentence.token(each).span())));
    }

    private boolean isTarget(int time) {
        return graph.children(time, "case").stream()
                .anyMatch(each -> grammar.list(WordList.LINKS_NEW_TIME)
                        .contains(sentence.token(each).lemma()));
    }

    /** "Until 25 March", "from March to May": the end, not the stretch before it. */
    private static Timex point(Timex time) {
        return time.edtf().orElse(null) instanceof EdtfInterval stretch
                        && stretch.to().given().isPresent()
                ? time.withEdtf(stretch.to().given())
                : time;
    }
}

package readout.reading.time.event;

import java.util.Optional;
import readout.model.syntax.Graph;
import readout.model.syntax.Sentence;
import readout.model.time.Edtf;
import readout.model.time.Timex;
import readout.reading.Occurrence;
import readout.reading.Scene;
import readout.reading.time.grammar.TimeGrammar;
import readout.reading.time.grammar.WordList;

/** "They have since been released": some time after what was named last. */
final class Since {
    /** How many sentences back that may be. */
    private static final int REACH = 2;

    private final TimeGrammar grammar;
    private final Scene scene;

    Since(TimeGrammar grammar, Scene scene) {
        this.grammar = grammar;
        this.scene = scene;
    }

    /** From the last time before the act on; empty if its verb has no such word or nothing was named. */
    Optional<Timex> time(Occurrence occurrence) {
        return hasWord(occurrence)
                ? last(occurrence).map(each -> each.withEdtf(each.edtf().map(Edtf::since)))
                : Optional.empty();
    }

    private boolean hasWord(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        return sentence.graph()
                .filter(graph -> hasWord(sentence, graph, occurrence.trigger()))
                .isPresent();
    }

    private boolean hasWord(Sentence sentence, Graph graph, int verb) {
        return graph.children(verb, "advmod", "advcl", "mark").stream()
                .filter(each -> graph.children(each).isEmpty())
                .anyMatch(each -> grammar.list(WordList.LINKS_THENCE)
                        .contains(sentence.token(each).lemma()));
    }

    private Optional<Timex> last(Occurrence occurrence) {
        int index = occurrence.sentence().index();
        return scene.times().stream()
                .filter(time -> time.span().end() <= occurrence.triggerSpan().start())
                .filter(time -> time.edtf().flatMap(Edtf::first).isPresent())
                .filter(time -> scene.document()
                        .sentenceAt(time.span().start())
                        .filter(each -> index - each.index() <= REACH)
                        .isPresent())
                .reduce((first, second) -> second);
    }
}

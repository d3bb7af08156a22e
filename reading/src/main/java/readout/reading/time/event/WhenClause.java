package readout.reading.time.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.syntax.Graph;
import readout.model.syntax.Sentence;
import readout.model.time.Edtf;
import readout.model.time.EdtfInterval;
import readout.model.time.Timex;
import readout.reading.time.grammar.TimeGrammar;
import readout.reading.time.grammar.WordList;

/**
 * The time that a clause says more of: "since Tuesday, when police opened fire". The act of the clause is of the day
 * itself, not of the stretch that begins or ends with it.
 */
final class WhenClause {
    /** How many steps an act's word may be below the verb of the clause. */
    private static final int DEPTH = 4;

    private static final Set<String> INSIDE = Set.of("conj", "xcomp", "obj", "nsubj", "nsubj:pass", "obl", "ccomp");

    private final TimeGrammar grammar;
    private final Sentence sentence;
    private final Graph graph;

    WhenClause(TimeGrammar grammar, Sentence sentence, Graph graph) {
        this.grammar = grammar;
        this.sentence = sentence;
        this.graph = graph;
    }

    /** The time whose clause the word is in, as a point; empty if it is in none. */
    Optional<Timex> time(int word, List<Timex> times) {
        int verb = word;
        for (int step = 0; step < DEPTH && INSIDE.contains(graph.relation(verb)); step++) {
            verb = graph.head(verb);
        }
        int head = graph.head(verb);
        if (head == Graph.NONE || !graph.isRelation(verb, "acl:relcl", "advcl") || !opensWithWhen(verb)) {
            return Optional.empty();
        }
        int noun = graph.isRelation(verb, "acl:relcl") ? head : before(verb);
        return times.stream()
                .filter(time -> time.span().overlaps(sentence.token(noun).span()))
                .findFirst()
                .map(WhenClause::point);
    }

    private boolean opensWithWhen(int verb) {
        return graph.children(verb, "advmod", "mark").stream()
                .anyMatch(each -> grammar.list(WordList.LINKS_CLAUSE)
                        .contains(sentence.token(each).lemma()));
    }

    /** The last word before the clause that is no mark. */
    private int before(int verb) {
        int first = graph.subtree(verb).stream().min(Integer::compare).orElse(verb);
        int word = Math.max(0, first - 1);
        return word > 0 && sentence.token(word).text().equals(",") ? word - 1 : word;
    }

    /** What a stretch with one open end begins or ends with. */
    private static Timex point(Timex time) {
        if (!(time.edtf().orElse(null) instanceof EdtfInterval stretch)) {
            return time;
        }
        Optional<Edtf> from = stretch.from().given();
        Optional<Edtf> to = stretch.to().given();
        return from.isPresent() && to.isPresent() ? time : time.withEdtf(from.or(() -> to));
    }
}

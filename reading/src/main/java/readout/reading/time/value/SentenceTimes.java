package readout.reading.time.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.syntax.Sentence;
import readout.model.text.Span;
import readout.model.time.Basis;
import readout.model.time.Edtf;
import readout.model.time.Timex;
import readout.reading.time.grammar.TimeGrammar;
import readout.reading.time.pattern.Atom;
import readout.reading.time.pattern.Atoms;

/** The time expressions of one sentence. */
public final class SentenceTimes {
    private final TimeGrammar grammar;
    private final Sentence sentence;
    private final Optional<Edtf> published;
    private final List<Atom> atoms;
    private final Tenses tenses;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Resolved> resolved = new ArrayList<>();
    private Optional<Stretch> before;
    private Optional<Stretch> beside = Optional.empty();

    private SentenceTimes(TimeGrammar grammar, Sentence sentence, Optional<Edtf> published, Optional<Stretch> before) {
        this.grammar = grammar;
        this.sentence = sentence;
        this.published = published;
        this.before = before;
        atoms = Atoms.of(sentence);
        tenses = Tenses.of(sentence, grammar);
    }

    /**
     * Reads a sentence.
     *
     * @param published the day of publication, or bounds of it
     * @param before the date that was mentioned before
     */
    public static SentenceTimes of(
            TimeGrammar grammar, Sentence sentence, Optional<Edtf> published, Optional<Stretch> before) {
        SentenceTimes times = new SentenceTimes(grammar, sentence, published, before);
        times.resolve();
        return times;
    }

    /** The last date mentioned, in this sentence or before it. */
    public Optional<Stretch> last() {
        return before;
    }

    /** The expressions in order. */
    public List<Timex> timexes() {
        List<Optional<Edtf>> stretches = stretches();
        List<Timex> found = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            Resolved each = resolved.get(i);
            found.add(new Timex(
                    span(drafts.get(i)),
                    each.type(),
                    each.value(),
                    stretches.get(i),
                    each.zone(),
                    each.isAbsolute() ? Basis.STATED : Basis.RELATIVE,
                    drafts.get(i).rule()));
        }
        return found;
    }

    private void resolve() {
        List<Draft> joined = new Joiner(grammar, atoms).join(Drafting.of(grammar, sentence, atoms));
        for (Draft draft : joined) {
            Around around = new Around(Optional.empty(), before, beside, tense(draft));
            Resolver.resolve(draft, around, published).ifPresent(found -> add(draft, found));
        }
    }

    private void add(Draft draft, Resolved found) {
        drafts.add(draft);
        resolved.add(found);
        if (found.anchor().isPresent()) {
            before = found.anchor();
            beside = found.anchor().filter(each -> each.unit() == Unit.DAY);
        }
    }

    private Tense tense(Draft draft) {
        return tenses.at(
                atoms.get(draft.from()).token(), atoms.get(draft.to() - 1).token());
    }

    private List<Optional<Edtf>> stretches() {
        Ranges ranges = new Ranges(grammar, atoms);
        List<Optional<Edtf>> stretches = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            stretches.add(ranges.reach(drafts.get(i), resolved.get(i).edtf()));
        }
        for (int i = 1; i < drafts.size(); i++) {
            if (ranges.isRange(drafts.get(i - 1), drafts.get(i))) {
                Optional<Edtf> range =
                        Ranges.range(resolved.get(i - 1).edtf(), resolved.get(i).edtf());
                if (range.isPresent()) {
                    stretches.set(i - 1, range);
                    stretches.set(i, range);
                }
            }
        }
        return stretches;
    }

    private Span span(Draft draft) {
        return atoms.get(draft.from()).span().union(atoms.get(draft.to() - 1).span());
    }
}

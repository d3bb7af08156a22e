package readout.reading.time.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.syntax.Sentence;
import readout.model.text.Span;
import readout.model.time.Basis;
import readout.model.time.Edtf;
import readout.model.time.Timex;
import readout.reading.time.calendar.Memory;
import readout.reading.time.calendar.Stretch;
import readout.reading.time.calendar.Unit;
import readout.reading.time.grammar.Expression.Kind;
import readout.reading.time.grammar.Field;
import readout.reading.time.grammar.TimeGrammar;
import readout.reading.time.grammar.Toward;
import readout.reading.time.grammar.WordList;
import readout.reading.time.pattern.Atom;
import readout.reading.time.pattern.Atoms;

/** The time expressions of one sentence. */
public final class SentenceTimes {
    private static final int MONTHS_A_QUARTER = 3;

    /** Tags of what may stand in a noun phrase after its owner. */
    private static final List<String> OWNED = List.of("NN", "JJ", "CD", "VBN", "VBG", "HYPH");

    private final TimeGrammar grammar;
    private final Sentence sentence;
    private final Optional<Edtf> published;
    private final List<Atom> atoms;
    private final Tenses tenses;
    private final Optional<Tense> given;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Resolved> resolved = new ArrayList<>();
    private Memory memory;
    private Optional<Stretch> beside = Optional.empty();

    private SentenceTimes(
            TimeGrammar grammar, Sentence sentence, Optional<Edtf> published, Memory memory, Optional<Tense> given) {
        this.grammar = grammar;
        this.sentence = sentence;
        this.published = published;
        this.memory = memory;
        this.given = given;
        atoms = Atoms.of(sentence);
        tenses = Tenses.of(sentence, grammar);
    }

    /**
     * Reads a sentence.
     *
     * @param published the day of publication, or bounds of it
     * @param memory the dates that were mentioned before
     */
    public static SentenceTimes of(TimeGrammar grammar, Sentence sentence, Optional<Edtf> published, Memory memory) {
        return of(grammar, sentence, published, memory, Optional.empty());
    }

    /**
     * Reads a sentence as if all of it were in one tense, as one does who knows better than its verbs tell.
     *
     * @param tense the tense; empty for the clauses' own
     */
    public static SentenceTimes of(
            TimeGrammar grammar, Sentence sentence, Optional<Edtf> published, Memory memory, Optional<Tense> tense) {
        SentenceTimes times = new SentenceTimes(grammar, sentence, published, memory, tense);
        times.resolve();
        return times;
    }

    /** The dates mentioned up to the end of the sentence. */
    public Memory memory() {
        return memory;
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
                    drafts.get(i).rule(),
                    Draft.Qualifiers.of(drafts.get(i))));
        }
        return found;
    }

    /** The expressions in order, as the text tells them. */
    public List<Told> told() {
        List<Timex> timexes = timexes();
        List<Told> told = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            told.add(new Told(timexes.get(i), tense(drafts.get(i)), drafts.get(i)));
        }
        return told;
    }

    private void resolve() {
        List<Draft> joined = new Joiner(grammar, atoms).join(Drafting.of(grammar, sentence, atoms));
        for (Draft draft : joined) {
            Around around = new Around(Optional.empty(), memory, beside, tense(draft), isNear(draft));
            Resolver.resolve(draft, around, published).ifPresent(found -> add(draft, found));
        }
    }

    private void add(Draft draft, Resolved found) {
        drafts.add(draft);
        resolved.add(found);
        if (isLongPeriod(draft, found)) {
            memory = memory.withoutQuarter();
        }
        if (found.anchor().isPresent() && !isComparison(draft)) {
            Stretch date = found.anchor().get();
            boolean isStated = found.isAbsolute() || draft.has(Field.MONTH);
            memory = isAside(draft, date) ? memory.withCompared(date, isStated) : memory.with(date, isStated);
            beside = found.anchor().filter(each -> each.unit() == Unit.DAY);
        }
    }

    /** Whether accounts go on to more than a quarter: "for the nine months", "in fiscal 1988". */
    private static boolean isLongPeriod(Draft draft, Resolved found) {
        boolean isQuarter =
                found.anchor().filter(each -> each.unit() == Unit.QUARTER).isPresent();
        boolean isShort = draft.unit().equals(Optional.of(Unit.MONTH))
                && draft.number(Field.NUMBER).orElse(0) <= MONTHS_A_QUARTER;
        return draft.has(Field.PERIOD) && !isQuarter && !isShort;
    }

    /** Whether a date is named for comparison or as outlook, so that accounts do not go on with its quarter. */
    private boolean isAside(Draft draft, Stretch date) {
        boolean isCompared = draft.has(Field.YEAR_SHIFT) || draft.has(Field.UNIT) && draft.has(Field.YEAR);
        boolean isOver = published
                .flatMap(Edtf::last)
                .filter(day -> day.isAfter(date.end()))
                .isPresent();
        return isCompared || !isOver && memory.quarter().isPresent();
    }

    /** "A year earlier" is looked back at, for comparison; what is told next does not count from there. */
    private static boolean isComparison(Draft draft) {
        return draft.unit().equals(Optional.of(Unit.YEAR))
                && draft.toward().equals(Optional.of(Toward.PAST))
                && !draft.has(Field.MONTH);
    }

    private Tense tense(Draft draft) {
        if (given.isPresent()) {
            return given.get();
        }
        int first = atoms.get(draft.from()).token();
        Tense tense = tenses.at(first, atoms.get(draft.to() - 1).token());
        if ((tense == Tense.PERFECT || tenses.isDeferred(first)) && new Ranges(grammar, atoms).isDeadline(draft)) {
            return Tense.FUTURE;
        }
        if (isMeantFor(draft)) {
            return Tense.FUTURE;
        }
        if (isMonth(draft) && tenses.isAimed(first)) {
            return Tense.FUTURE;
        }
        boolean isOwner = isPossessive(draft);
        return isOwner && (tense == Tense.PRESENT || tense == Tense.FUTURE && isLookingBack(draft))
                ? Tense.PAST
                : tense;
    }

    /**
     * Whether something is meant for this day of the week: "called a strike for Tuesday"; but "the vote set for Tuesday
     * was put off" is told by the verb that follows.
     */
    private boolean isMeantFor(Draft draft) {
        boolean isBareWeekday = draft.kind() == Kind.DATE
                && draft.has(Field.WEEKDAY)
                && !draft.has(Field.DAY)
                && !draft.has(Field.SHIFT);
        int next = atoms.get(draft.to() - 1).token() + 1;
        boolean isBeforeVerb = next < sentence.size() && sentence.token(next).isVerb();
        return isBareWeekday && !isPossessive(draft) && !isBeforeVerb && new Ranges(grammar, atoms).isAhead(draft);
    }

    /** Whether what the date owns follows: "Friday's raid is" speaks of a raid that was. */
    private boolean isPossessive(Draft draft) {
        int next = atoms.get(draft.to() - 1).token() + 1;
        return next < sentence.size() && sentence.token(next).tag().equals("POS");
    }

    private boolean isNear(Draft draft) {
        return tenses.isNear(atoms.get(draft.from()).token()) && !new Ranges(grammar, atoms).isDeadline(draft);
    }

    private static boolean isMonth(Draft draft) {
        return draft.kind() == Kind.DATE && draft.has(Field.MONTH) && !draft.has(Field.DAY);
    }

    /** Whether what the date owns is spoken of once it is over: "Friday's ruling". */
    private boolean isLookingBack(Draft draft) {
        Set<String> nouns = grammar.list(WordList.TENSE_LOOKING_BACK);
        int first = atoms.get(draft.to() - 1).token() + 2;
        return sentence.tokens().stream()
                .skip(first)
                .takeWhile(token -> OWNED.stream().anyMatch(token.tag()::startsWith))
                .anyMatch(token -> nouns.contains(token.lemma()));
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

package readout.reading.time.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.time.Edtf;
import readout.model.time.EdtfInterval;
import readout.reading.time.grammar.Field;
import readout.reading.time.grammar.TimeGrammar;
import readout.reading.time.grammar.WordList;
import readout.reading.time.pattern.Atom;
import readout.reading.time.pattern.Phrases;

/** What words between and before dates make of them: "from Monday to Friday", "since 2015", "until Thursday". */
final class Ranges {
    private static final int GAP = 3;

    private final TimeGrammar grammar;
    private final List<Atom> atoms;

    Ranges(TimeGrammar grammar, List<Atom> atoms) {
        this.grammar = grammar;
        this.atoms = atoms;
    }

    /** Whether the right one ends a range that the left one begins. */
    boolean isRange(Draft left, Draft right) {
        if (right.has(Field.RANGE)) {
            return true;
        }
        if (right.from() < left.to() || right.from() - left.to() > GAP) {
            return false;
        }
        String between = Phrases.of(atoms, left.to(), right.from());
        return grammar.list(WordList.LINKS_RANGE).contains(between)
                || grammar.list(WordList.LINKS_RANGE_AND).contains(between) && isAfter(WordList.SIGNALS_BETWEEN, left);
    }

    /** From the begin of one to the end of the other; empty if they are in the wrong order. */
    static Optional<Edtf> range(Optional<Edtf> left, Optional<Edtf> right) {
        Optional<LocalDate> from = left.flatMap(Edtf::first);
        Optional<LocalDate> to = right.flatMap(Edtf::last);
        if (from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())) {
            return Optional.empty();
        }
        try {
            return Optional.of(EdtfInterval.of(left.get(), right.get()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The stretch that the preposition before the draft opens or closes: since, until, before, after. */
    Optional<Edtf> reach(Draft draft, Optional<Edtf> edtf) {
        if (edtf.isEmpty() || edtf.get().first().isEmpty() || edtf.get().last().isEmpty()) {
            return edtf;
        }
        if (isAfter(WordList.SIGNALS_SINCE, draft)) {
            return edtf.map(Edtf::since);
        }
        return isAfter(WordList.SIGNALS_UNTIL, draft) ? edtf.map(Edtf::until) : edtf;
    }

    /** Whether a word before the draft makes it the end of something. */
    boolean isDeadline(Draft draft) {
        return isAfter(WordList.SIGNALS_UNTIL, draft);
    }

    /** Whether a word before the draft makes it the day that something is meant for. */
    boolean isAhead(Draft draft) {
        return isAfter(WordList.SIGNALS_AHEAD, draft);
    }

    /** Whether one of the phrases of a signal stands right before the draft. */
    private boolean isAfter(WordList signal, Draft draft) {
        Set<String> phrases = grammar.list(signal);
        for (int size = 1; size <= GAP && size <= draft.from(); size++) {
            if (phrases.contains(Phrases.of(atoms, draft.from() - size, draft.from()))) {
                return true;
            }
        }
        return false;
    }
}

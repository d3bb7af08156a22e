package readout.reading.time.pattern;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Tries one pattern at one place of a sentence, all ways, and keeps the longest that is accepted. The number of steps is
 * bounded by the pattern alone.
 */
public final class PatternMatcher {
    private static final int MAX_STEPS = 2000;

    private final List<Atom> atoms;
    private final BiPredicate<Integer, Integer> accepts;
    private final Deque<Capture> open = new ArrayDeque<>();
    private int steps;
    private int start;
    private int best;
    private List<Capture> bestCaptures = List.of();

    /**
     * A matcher for one sentence.
     *
     * @param atoms the sentence
     * @param accepts whether the atoms from the first (inclusive) to the second (exclusive) may be taken
     */
    public PatternMatcher(List<Atom> atoms, BiPredicate<Integer, Integer> accepts) {
        this.atoms = atoms;
        this.accepts = accepts;
    }

    /** The end of the longest match from {@code from} on; {@code from} if there is none. */
    public int match(Pattern pattern, int from) {
        start = from;
        best = from;
        steps = 0;
        bestCaptures = List.of();
        open.clear();
        walk(pattern, from, this::accept);
        return best;
    }

    /** What the slots of that match hold, in the order of the text. */
    public List<Capture> captures() {
        return bestCaptures;
    }

    private void accept(int end) {
        if (end > best && accepts.test(start, end)) {
            best = end;
            List<Capture> captures = new ArrayList<>(open);
            bestCaptures = captures.reversed();
        }
    }

    private void walk(Pattern pattern, int at, Next next) {
        if (++steps > MAX_STEPS) {
            return;
        }
        switch (pattern) {
            case Pattern.Literal literal -> literal(literal, at, next);
            case Pattern.Slot slot -> slot(slot, at, next);
            case Pattern.Sequence sequence -> sequence(sequence.parts(), 0, at, next);
            case Pattern.Choice choice -> choice.options().forEach(option -> walk(option, at, next));
            case Pattern.Repeat repeat -> repeat(repeat.part(), repeat.most(), at, next);
        }
    }

    private void literal(Pattern.Literal literal, int at, Next next) {
        if (at < atoms.size() && atoms.get(at).key().equals(literal.key()) && fits(literal.isGlued(), at)) {
            next.at(at + 1);
        }
    }

    private void slot(Pattern.Slot slot, int at, Next next) {
        if (at >= atoms.size() || !fits(slot.isGlued(), at)) {
            return;
        }
        for (SlotClass.Hit hit : slot.words().at(atoms, at)) {
            open.push(new Capture(slot.name(), hit.value(), at, hit.end()));
            next.at(hit.end());
            open.pop();
        }
    }

    private void sequence(List<Pattern> parts, int index, int at, Next next) {
        if (index == parts.size()) {
            next.at(at);
        } else {
            walk(parts.get(index), at, end -> sequence(parts, index + 1, end, next));
        }
    }

    private void repeat(Pattern part, int most, int at, Next next) {
        if (most > 0) {
            walk(part, at, end -> {
                if (end > at) {
                    repeat(part, most - 1, end, next);
                }
            });
        }
        next.at(at);
    }

    /** The first atom of a match is glued to nothing that matters. */
    private boolean fits(boolean mustBeGlued, int at) {
        return !mustBeGlued || at == start || atoms.get(at).isGlued();
    }

    private interface Next {
        void at(int end);
    }
}

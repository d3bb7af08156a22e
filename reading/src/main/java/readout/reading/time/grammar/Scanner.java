package readout.reading.time.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.syntax.Sentence;
import readout.reading.time.pattern.Atom;
import readout.reading.time.pattern.Pattern;
import readout.reading.time.pattern.PatternMatcher;

/**
 * Finds expressions in sentences: from left to right, at each place the longest, of equally long ones the first in the
 * file. Only entries that can begin with the atom at hand are tried.
 */
public final class Scanner {
    private static final Set<String> NUMBER_MARKS = Set.of(".", ",", ":", "/", "-", "'");
    private static final Set<String> NUMBER_TAILS = Set.of("%", "°", "$", "€", "£");
    private static final Set<String> NUMBER_HEADS = Set.of("$", "€", "£", "#", "¥", "₹");

    private final Map<String, List<Expression>> byFirst = new HashMap<>();

    /** A scanner for these entries. */
    public Scanner(List<Expression> expressions) {
        for (Expression expression : expressions) {
            expression.patterns().stream()
                    .flatMap(pattern -> pattern.firstKeys().stream())
                    .distinct()
                    .forEach(key -> byFirst.computeIfAbsent(key, each -> new ArrayList<>(2))
                            .add(expression));
        }
    }

    /** The expressions of a sentence in order, without overlaps. */
    public List<Match> scan(Sentence sentence, List<Atom> atoms) {
        List<Match> found = new ArrayList<>();
        int at = 0;
        while (at < atoms.size()) {
            Optional<Match> match = at(sentence, atoms, at);
            match.ifPresent(found::add);
            at = match.map(Match::to).orElse(at + 1);
        }
        return found;
    }

    /** The best expression that begins with the atom; empty if there is none. */
    public Optional<Match> at(Sentence sentence, List<Atom> atoms, int from) {
        Atom first = atoms.get(from);
        List<Expression> candidates = byFirst.getOrDefault(first.isDigits() ? Pattern.DIGITS : first.key(), List.of());
        if (candidates.isEmpty() || isInsideNumber(atoms, from)) {
            return Optional.empty();
        }
        Optional<Match> best = Optional.empty();
        for (Expression expression : candidates) {
            PatternMatcher matcher =
                    new PatternMatcher(atoms, (start, end) -> isAccepted(expression, sentence, atoms, start, end));
            for (Pattern pattern : expression.patterns()) {
                int end = matcher.match(pattern, from);
                if (end > best.map(Match::to).orElse(from)) {
                    best = Optional.of(new Match(expression, from, end, matcher.captures()));
                }
            }
        }
        return best;
    }

    private static boolean isAccepted(Expression expression, Sentence sentence, List<Atom> atoms, int from, int to) {
        return !isNumberGoingOn(atoms, to)
                && expression.conditions().stream().allMatch(each -> each.holds(sentence, atoms, from, to))
                && expression.exceptions().stream().noneMatch(each -> each.holds(sentence, atoms, from, to));
    }

    /** Whether digits at {@code from} are the tail of a longer number or of a name such as F16. */
    private static boolean isInsideNumber(List<Atom> atoms, int from) {
        if (from == 0 || !atoms.get(from).isDigits()) {
            return false;
        }
        Atom before = atoms.get(from - 1);
        if (NUMBER_HEADS.contains(before.key())) {
            return true;
        }
        if (!atoms.get(from).isGlued()) {
            return false;
        }
        boolean isAfterDigits =
                from > 1 && before.isGlued() && atoms.get(from - 2).isDigits();
        boolean isAfterLetters =
                from > 1 && before.isGlued() && atoms.get(from - 2).isWord();
        return before.isWord()
                || NUMBER_MARKS.contains(before.key()) && isAfterDigits
                || before.key().equals("-") && isAfterLetters;
    }

    /** Whether the match ends within a number, as "2014" does in "2014.5" or "2014%". */
    private static boolean isNumberGoingOn(List<Atom> atoms, int to) {
        if (to >= atoms.size() || !atoms.get(to - 1).isDigits()) {
            return false;
        }
        Atom next = atoms.get(to);
        if (NUMBER_TAILS.contains(next.key())) {
            return true;
        }
        if (!next.isGlued()) {
            return false;
        }
        boolean isBeforeDigits = to + 1 < atoms.size()
                && atoms.get(to + 1).isGlued()
                && atoms.get(to + 1).isDigits();
        return next.isWord() || NUMBER_MARKS.contains(next.key()) && isBeforeDigits;
    }
}

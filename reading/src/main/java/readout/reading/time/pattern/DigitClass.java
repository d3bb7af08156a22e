package readout.reading.time.pattern;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A number in digits of some length and range.
 *
 * @param minDigits fewest digits
 * @param maxDigits most digits
 * @param min smallest value
 * @param max largest value
 * @param suffixes endings that may be attached, as in {@code 3rd}
 */
public record DigitClass(int minDigits, int maxDigits, int min, int max, Set<String> suffixes) implements SlotClass {
    /** The classes that every language has, by the name that patterns use. */
    public static Map<String, SlotClass> standard(Set<String> ordinalSuffixes) {
        return Map.of(
                "recent-year",
                new DigitClass(4, 4, 1900, 2099, Set.of()),
                "hhmm",
                new DigitClass(4, 4, 0, 2400, Set.of()),
                "year",
                new DigitClass(4, 4, 1000, 2999, Set.of()),
                "yy",
                new DigitClass(2, 2, 0, 99, Set.of()),
                "mm",
                new DigitClass(1, 2, 1, 12, Set.of()),
                "dd",
                new DigitClass(1, 2, 1, 31, Set.of()),
                "day",
                new DigitClass(1, 2, 1, 31, ordinalSuffixes),
                "hour",
                new DigitClass(1, 2, 0, 24, Set.of()),
                "minute",
                new DigitClass(2, 2, 0, 59, Set.of()));
    }

    @Override
    public List<Hit> at(List<Atom> atoms, int from) {
        if (from >= atoms.size()) {
            return List.of();
        }
        String digits = atoms.get(from).key();
        if (!atoms.get(from).isDigits() || digits.length() < minDigits || digits.length() > maxDigits) {
            return List.of();
        }
        int value = Integer.parseInt(digits);
        if (value < min || value > max) {
            return List.of();
        }
        return List.of(new Hit(from + 1 + suffix(atoms, from + 1), Integer.toString(value)));
    }

    private int suffix(List<Atom> atoms, int at) {
        boolean isThere = at < atoms.size()
                && atoms.get(at).isGlued()
                && suffixes.contains(atoms.get(at).key());
        return isThere ? 1 : 0;
    }

    @Override
    public Set<String> firstKeys() {
        return Set.of(Pattern.DIGITS);
    }
}

package readout.reading.time.pattern;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
        Map<String, SlotClass> classes = new HashMap<>();
        for (Form form : Form.values()) {
            classes.put(form.label(), form.words(form == Form.DAY ? ordinalSuffixes : Set.of()));
        }
        return classes;
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

    /** The forms of numbers in digits. */
    private enum Form {
        YEAR(4, 4, 1000, 2999),
        RECENT_YEAR(4, 4, 1900, 2099),
        YY(2, 2, 0, 99),
        MM(1, 2, 1, 12),
        DD(1, 2, 1, 31),
        DAY(1, 2, 1, 31),
        HOUR(1, 2, 0, 24),
        MINUTE(2, 2, 0, 59),
        HHMM(4, 4, 0, 2400);

        private final int minDigits;
        private final int maxDigits;
        private final int min;
        private final int max;

        Form(int minDigits, int maxDigits, int min, int max) {
            this.minDigits = minDigits;
            this.maxDigits = maxDigits;
            this.min = min;
            this.max = max;
        }

        String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        DigitClass words(Set<String> suffixes) {
            return new DigitClass(minDigits, maxDigits, min, max, suffixes);
        }
    }
}

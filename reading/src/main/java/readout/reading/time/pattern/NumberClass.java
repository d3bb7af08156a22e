package readout.reading.time.pattern;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A count in digits ({@code 1,200}, {@code 2.5}) or in words ({@code twenty-five}, {@code two hundred and ten}), or an
 * ordinal. Words are put together as in English and its neighbours: what is smaller than a hundred adds, hundred and
 * thousand multiply.
 */
public final class NumberClass implements SlotClass {
    private static final int MAX_DIGITS = 9;
    private static final int GROUP = 3;
    private static final int HALF_ATOMS = 3;

    private final Map<String, Long> cardinals;
    private final Map<String, Long> last;
    private final Set<String> joiners;
    private final Set<String> suffixes;

    /**
     * A class of numbers.
     *
     * @param cardinals the words that may stand anywhere in a number
     * @param last the words that a number must end with; empty if it may end with any
     * @param joiners what may stand between two words of a number
     * @param suffixes what digits must end with; empty if they stand alone
     */
    public NumberClass(Map<String, Long> cardinals, Map<String, Long> last, Set<String> joiners, Set<String> suffixes) {
        this.cardinals = Map.copyOf(cardinals);
        this.last = Map.copyOf(last);
        this.joiners = Set.copyOf(joiners);
        this.suffixes = Set.copyOf(suffixes);
    }

    @Override
    public List<Hit> at(List<Atom> atoms, int from) {
        if (from >= atoms.size()) {
            return List.of();
        }
        Optional<Hit> hit = atoms.get(from).isDigits() ? digits(atoms, from) : words(atoms, from);
        return hit.map(List::of).orElse(List.of());
    }

    @Override
    public Set<String> firstKeys() {
        Set<String> keys = new HashSet<>(cardinals.keySet());
        keys.addAll(last.keySet());
        keys.add(Pattern.DIGITS);
        return keys;
    }

    private Optional<Hit> digits(List<Atom> atoms, int from) {
        StringBuilder digits = new StringBuilder(atoms.get(from).key());
        int at = from + 1;
        while (digits.length() <= MAX_DIGITS
                && isGlued(atoms, at, ",")
                && isGlued(atoms, at + 1)
                && atoms.get(at + 1).isDigits()
                && atoms.get(at + 1).key().length() == GROUP) {
            digits.append(atoms.get(at + 1).key());
            at += 2;
        }
        if (digits.length() > MAX_DIGITS) {
            return Optional.empty();
        }
        if (!suffixes.isEmpty()) {
            boolean isOrdinal =
                    isGlued(atoms, at) && suffixes.contains(atoms.get(at).key());
            return isOrdinal ? Optional.of(hit(at + 1, digits.toString())) : Optional.empty();
        }
        if (isGlued(atoms, at, ".")
                && isGlued(atoms, at + 1)
                && atoms.get(at + 1).isDigits()
                && atoms.get(at + 1).key().length() <= GROUP) {
            return Optional.of(hit(at + 2, digits + "." + atoms.get(at + 1).key()));
        }
        return Optional.of(isHalf(atoms, at) ? hit(at + HALF_ATOMS, digits + ".5") : hit(at, digits.toString()));
    }

    /** The half of "2 1/2 years". */
    private static boolean isHalf(List<Atom> atoms, int at) {
        return at + HALF_ATOMS <= atoms.size()
                && !atoms.get(at).isGlued()
                && atoms.get(at).key().equals("1")
                && isGlued(atoms, at + 1, "/")
                && isGlued(atoms, at + 2, "2");
    }

    private Optional<Hit> words(List<Atom> atoms, int from) {
        Sum sum = new Sum();
        int end = from;
        int at = from;
        while (at < atoms.size() && at - from <= MAX_DIGITS) {
            String key = atoms.get(at).key();
            Long ending = last.get(key);
            if (ending != null && sum.add(ending)) {
                return Optional.of(hit(at + 1, Long.toString(sum.total())));
            }
            Long value = cardinals.get(key);
            if (value == null || !sum.add(value)) {
                break;
            }
            end = ++at;
            if (at < atoms.size() && joiners.contains(atoms.get(at).key())) {
                at++;
            }
        }
        return end == from || !last.isEmpty() ? Optional.empty() : Optional.of(hit(end, Long.toString(sum.total())));
    }

    private static Hit hit(int end, String number) {
        return new Hit(end, new BigDecimal(number).stripTrailingZeros().toPlainString());
    }

    private static boolean isGlued(List<Atom> atoms, int at, String key) {
        return isGlued(atoms, at) && atoms.get(at).key().equals(key);
    }

    private static boolean isGlued(List<Atom> atoms, int at) {
        return at < atoms.size() && atoms.get(at).isGlued();
    }

    /** A number that grows word by word. */
    private static final class Sum {
        private static final long HUNDRED = 100;
        private static final long THOUSAND = 1000;

        private long whole;
        private long part;
        private long room = Long.MAX_VALUE;

        /** Whether the word can follow; it is added if so. */
        boolean add(long value) {
            if (value >= THOUSAND) {
                whole += Math.max(part, 1) * value;
                part = 0;
                room = value;
                return true;
            }
            if (value == HUNDRED && part < HUNDRED) {
                part = Math.max(part, 1) * HUNDRED;
                room = HUNDRED;
                return true;
            }
            if (value >= room) {
                return false;
            }
            part += value;
            room = value >= 20 ? 10 : 1;
            return true;
        }

        long total() {
            return whole + part;
        }
    }

    /** Cardinals and ordinals, by the name that patterns use. */
    public static Map<String, SlotClass> standard(
            Map<String, Long> cardinals, Map<String, Long> ordinals, Set<String> joiners, Set<String> suffixes) {
        return Map.of(
                Form.NUMBER.label(), new NumberClass(cardinals, Map.of(), joiners, Set.of()),
                Form.ORDINAL.label(), new NumberClass(cardinals, ordinals, joiners, suffixes));
    }

    /** The two kinds of numbers. */
    private enum Form {
        NUMBER,
        ORDINAL;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The map of words by value turned round; words are single atoms. */
    public static Map<String, Long> values(Map<String, List<String>> wordsByValue) {
        Map<String, Long> values = new HashMap<>();
        wordsByValue.forEach((value, words) -> words.forEach(word -> values.put(word, Long.parseLong(value))));
        return values;
    }
}

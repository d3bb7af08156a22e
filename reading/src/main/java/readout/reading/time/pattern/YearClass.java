package readout.reading.time.pattern;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A year as it is spoken: {@code nineteen ninety-six}, {@code twenty ten}, {@code two thousand four}. Words are put together
 * as in English and its neighbours: the century or the millennium, then its years.
 */
public final class YearClass implements SlotClass {
    private static final int FIRST_CENTURY = 15;
    private static final int LAST_CENTURY = 20;
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;
    private static final int LAST_MILLENNIUM = 2;
    private static final int NONE = -1;
    private static final int TEN = 10;
    private static final int TWENTY = 20;

    private final Map<String, Long> cardinals;
    private final Form form;

    private YearClass(Map<String, Long> cardinals, Form form) {
        this.cardinals = Map.copyOf(cardinals);
        this.form = form;
    }

    /** How the century is spoken. */
    private enum Form {
        /** By hundreds: {@code nineteen ninety-six}. */
        SPOKEN_YEAR,
        /** By thousands, which may be a count of anything as well: {@code two thousand ten}. */
        SPOKEN_THOUSAND;

        String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The classes by the names that patterns use. */
    public static Map<String, SlotClass> standard(Map<String, Long> cardinals) {
        return Stream.of(Form.values()).collect(Collectors.toMap(Form::label, form -> new YearClass(cardinals, form)));
    }

    @Override
    public List<Hit> at(List<Atom> atoms, int from) {
        Optional<Hit> hit = form == Form.SPOKEN_YEAR ? hundreds(atoms, from) : thousands(atoms, from);
        return hit.map(List::of).orElse(List.of());
    }

    private Optional<Hit> hundreds(List<Atom> atoms, int from) {
        int century = value(atoms, from);
        return century < FIRST_CENTURY || century > LAST_CENTURY
                ? Optional.empty()
                : yearOfCentury(atoms, afterHyphen(atoms, from + 1), TEN).map(years -> added(years, century * HUNDRED));
    }

    private Optional<Hit> thousands(List<Atom> atoms, int from) {
        int millennium = value(atoms, from);
        if (millennium < 1 || millennium > LAST_MILLENNIUM || value(atoms, from + 1) != THOUSAND) {
            return Optional.empty();
        }
        Hit round = new Hit(from + 2, Integer.toString(millennium * THOUSAND));
        return Optional.of(yearOfCentury(atoms, from + 2, 1)
                .map(years -> added(years, millennium * THOUSAND))
                .orElse(round));
    }

    private static Hit added(Hit years, int century) {
        return new Hit(years.end(), Integer.toString(century + Integer.parseInt(years.value())));
    }

    private Optional<Hit> yearOfCentury(List<Atom> atoms, int from, int least) {
        int tens = value(atoms, from);
        if (tens < least || tens >= HUNDRED) {
            return Optional.empty();
        }
        int next = afterHyphen(atoms, from + 1);
        int ones = tens < TWENTY ? NONE : value(atoms, next);
        boolean isSum = ones > 0 && ones < TEN;
        return Optional.of(
                isSum ? new Hit(next + 1, Integer.toString(tens + ones)) : new Hit(from + 1, Integer.toString(tens)));
    }

    private static int afterHyphen(List<Atom> atoms, int at) {
        return at < atoms.size() && atoms.get(at).key().equals("-") ? at + 1 : at;
    }

    private int value(List<Atom> atoms, int at) {
        Long value = at < atoms.size() ? cardinals.get(atoms.get(at).key()) : null;
        return value == null || value > THOUSAND ? NONE : value.intValue();
    }

    @Override
    public Set<String> firstKeys() {
        return cardinals.keySet();
    }
}

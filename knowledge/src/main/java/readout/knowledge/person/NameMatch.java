package readout.knowledge.person;

import java.util.List;
import java.util.Optional;
import readout.knowledge.name.Distance;
import readout.knowledge.name.NameWord;
import readout.knowledge.name.PersonalName;

/**
 * How well a printed name fits a person's.
 *
 * @param score 0 to 1
 * @param surname the likeness of the word that fits the person's surname, 0 if none does
 * @param isWhole whether a given name was printed too
 */
record NameMatch(double score, double surname, boolean isWhole) {
    private static final double SAME = 1;
    private static final double SAME_SPELLING = 0.95;
    private static final double VARIANT = 0.9;
    private static final double NEAR = 0.8;
    private static final double OTHER_ENDING = 0.75;
    private static final double INITIAL = 0.6;
    private static final double LEFT_OVER = 0.15;
    private static final double OUT_OF_ORDER = 0.05;
    private static final int LONG_ENOUGH = 6;

    /** Below this a surname is only near, not the same under another spelling. */
    static final double SURE = 0.9;

    /** The best fit with any of the person's names; empty if one of the printed words fits none of its words. */
    static Optional<NameMatch> best(List<NameWord> printed, IndexedPerson person, GivenNames givenNames) {
        return person.names().stream()
                .flatMap(name -> of(printed, name, person, givenNames).stream())
                .max(java.util.Comparator.comparingDouble(NameMatch::score));
    }

    /** Whether so many printed words are the name, each at least by spelling, and the surname among them. */
    boolean isWholeName(int printed) {
        return printed > 1 && surname >= SURE - 0.1 && score >= SURE;
    }

    private static Optional<NameMatch> of(
            List<NameWord> printed, PersonalName name, IndexedPerson person, GivenNames givenNames) {
        boolean[] used = new boolean[name.words().size()];
        double sum = 0;
        double surname = 0;
        int missed = 0;
        int last = -1;
        boolean isInOrder = true;
        boolean isWhole = printed.size() > 1;
        for (NameWord word : printed) {
            int best = -1;
            double bestLikeness = 0;
            for (int i = 0; i < used.length; i++) {
                double likeness = used[i] ? 0 : likeness(word, name, i, person, givenNames);
                if (likeness > bestLikeness) {
                    best = i;
                    bestLikeness = likeness;
                }
            }
            if (best < 0) {
                missed++;
                continue;
            }
            used[best] = true;
            isInOrder &= best > last;
            last = best;
            sum += bestLikeness;
            if (!name.isGiven(best)) {
                double weight = best == name.surname() ? 1 : 0.85;
                surname = Math.max(surname, bestLikeness * weight);
            }
        }
        if (missed > 1 || missed == 1 && printed.size() < 3) {
            return Optional.empty();
        }
        double score = sum / (printed.size() - missed)
                - missed * LEFT_OVER
                - (isInOrder ? 0 : OUT_OF_ORDER)
                - (isWhole && surname == 0 ? LEFT_OVER : 0);
        return Optional.of(new NameMatch(score, surname, isWhole));
    }

    private static double likeness(
            NameWord word, PersonalName name, int at, IndexedPerson person, GivenNames givenNames) {
        NameWord other = name.words().get(at);
        if (word.folded().equals(other.folded())) {
            return SAME;
        }
        if (word.spelling().equals(other.spelling())) {
            return person.isTransliterated() || name.isGiven(at) ? SAME_SPELLING : VARIANT;
        }
        if (name.isGiven(at)) {
            if (givenNames.isVariant(word.spelling(), other.spelling())) {
                return VARIANT;
            }
            if (word.isInitial() || other.isInitial()) {
                return word.folded().charAt(0) == other.folded().charAt(0) ? INITIAL : 0;
            }
        }
        if (isNear(word.spelling(), other.spelling())) {
            return NEAR;
        }
        return person.isFemale() && isOtherEnding(word.spelling(), other.spelling()) ? OTHER_ENDING : 0;
    }

    private static boolean isNear(String one, String other) {
        return one.length() >= LONG_ENOUGH && other.length() >= LONG_ENOUGH && Distance.isAtMostOne(one, other);
    }

    /** Slavic women's names: Zakharova for Zakharov, Tsikhanouskaya for Tsikhanouski. */
    private static boolean isOtherEnding(String printed, String known) {
        return known.endsWith("a")
                && (known.equals(printed + "a")
                        || known.endsWith("aia")
                                && printed.endsWith("i")
                                && known.regionMatches(0, printed, 0, Math.max(1, printed.length() - 1))
                                && known.length() == printed.length() + 2);
    }
}

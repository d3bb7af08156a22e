package readout.knowledge.person;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import readout.knowledge.name.NameWord;
import readout.knowledge.name.PersonalName;

/**
 * How well a printed name fits a person's.
 *
 * @param score 0 to 1
 * @param surname the likeness of the word that fits the person's surname, 0 if none does
 * @param isWhole whether more than one word was printed
 * @param isStraight whether a given name is among them, or nothing of the name is left out, and the order is the name's
 */
record NameMatch(double score, double surname, boolean isWhole, boolean isStraight) {
    private static final double LEFT_OVER = 0.15;
    private static final double OUT_OF_ORDER = 0.05;

    /** A word of the family name by which the person is called less often. */
    private static final double OTHER_SURNAME = 0.85;

    /** Below this more than one word of a name is spelt otherwise than known. */
    private static final double SURE_OF_ALL = 0.94;

    /** Below this a surname is only near, not the same under another spelling. */
    static final double SURE = 0.9;

    /** The best fit with any of the person's names; empty if one of the printed words fits none of its words. */
    static Optional<NameMatch> best(List<NameWord> printed, IndexedPerson person, GivenNames givenNames) {
        return person.names().stream()
                .flatMap(name -> of(printed, name, new Likeness(person, givenNames)).stream())
                .max(Comparator.comparingDouble(NameMatch::score).thenComparingDouble(NameMatch::surname));
    }

    /** Whether the printed words are the whole name, each at least by spelling, and the surname among them. */
    boolean isWholeName() {
        return isWhole && isStraight && surname >= SURE && score >= SURE_OF_ALL;
    }

    private static Optional<NameMatch> of(List<NameWord> printed, PersonalName name, Likeness likeness) {
        Alignment alignment = Alignment.of(printed, name, likeness);
        if (alignment.missed() > 1 || alignment.missed() == 1 && printed.size() < 3) {
            return Optional.empty();
        }
        double surname = alignment.surname(OTHER_SURNAME);
        if (alignment.missed() == 1 && surname < SURE) {
            return Optional.empty();
        }
        boolean isWhole = printed.size() > 1;
        double score = alignment.mean()
                - alignment.missed() * LEFT_OVER
                - (alignment.isInOrder() ? 0 : OUT_OF_ORDER)
                - (isWhole && surname == 0 ? LEFT_OVER : 0);
        boolean isStraight = alignment.isInOrder() && (alignment.hasGiven() || alignment.isComplete());
        return Optional.of(new NameMatch(score, surname, isWhole, isStraight));
    }
}

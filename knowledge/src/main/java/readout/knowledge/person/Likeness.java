package readout.knowledge.person;

import readout.knowledge.name.Distance;
import readout.knowledge.name.NameWord;
import readout.knowledge.name.PersonalName;

/** How alike a printed word and a word of a person's name are, from 0, different, to 1, the same. */
final class Likeness {
    private static final double SAME = 1;
    private static final double SAME_SPELLING = 0.95;
    private static final double VARIANT = 0.9;
    /** Names written in Latin letters have one spelling: "Mitchell" is hardly Michel. */
    private static final double SAME_SOUND = 0.85;

    private static final double NEAR = 0.8;
    private static final double OTHER_ENDING = 0.75;
    private static final double INITIAL = 0.6;
    private static final int LONG_ENOUGH = 6;

    private final IndexedPerson person;
    private final GivenNames givenNames;

    Likeness(IndexedPerson person, GivenNames givenNames) {
        this.person = person;
        this.givenNames = givenNames;
    }

    double of(NameWord word, PersonalName name, int at) {
        NameWord other = name.words().get(at);
        if (word.folded().equals(other.folded())) {
            return SAME;
        }
        boolean isGiven = name.isGiven(at);
        if (word.spelling().equals(other.spelling())) {
            return person.isTransliterated() || isGiven ? SAME_SPELLING : SAME_SOUND;
        }
        if (isGiven && givenNames.isVariant(word.spelling(), other.spelling())) {
            return VARIANT;
        }
        if (word.isInitial() || other.isInitial()) {
            return isGiven && word.folded().charAt(0) == other.folded().charAt(0) ? INITIAL : 0;
        }
        if (isNear(word.spelling(), other.spelling())) {
            return NEAR;
        }
        return person.isFemale() && isManOf(word.spelling(), other.spelling()) ? OTHER_ENDING : 0;
    }

    private static boolean isNear(String one, String other) {
        return one.length() >= LONG_ENOUGH && other.length() >= LONG_ENOUGH && Distance.isAtMostOne(one, other);
    }

    /** Whether {@code man} is the surname of which {@code woman} is the Slavic feminine: Zakharov, Zakharova. */
    private static boolean isManOf(String man, String woman) {
        return woman.equals(man + "a") || man.endsWith("i") && woman.equals(man.substring(0, man.length() - 1) + "aia");
    }
}

package readout.knowledge.index;

/** The parts of the file. */
public enum Section {
    STATES,
    METONYMS,
    BODIES,
    PERSONS,
    /** From a person's id to the number. */
    PERSON_IDS,
    /** From a word's spelling key to the numbers of the persons who have it in their names. */
    NAME_WORDS,
    /** The folded surnames. */
    SURNAMES,
    /** The spelling keys that are long enough for a slip, a record for each length. */
    LONG_WORDS,
    /** From country and class to persons and the numbers of their tenures. */
    OFFICES,
    PLACES,
    /** From a place's folded name to numbers, best known first. */
    PLACE_NAMES,
    /** From folded words to the names that print so. */
    NAMES,
    /** From a folded first word to the number of words of the longest name that begins with it. */
    FIRST_WORDS,
    GIVEN_NAMES,
    NAME_VARIANTS
}

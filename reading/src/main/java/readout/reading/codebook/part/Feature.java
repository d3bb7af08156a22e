package readout.reading.codebook.part;

/** What speaks for or against a match being an event worth recording. */
public enum Feature {
    VERB,
    NOUN,
    ADJECTIVE,
    /** Its frame names an actor. */
    ACTOR,
    /** Its frame names a recipient. */
    RECIPIENT,
    /** A passive, whose actor may be left out. */
    PASSIVE,
    /** An event noun that leans on a light verb. */
    LIGHT_VERB,
    /** The content of a speech act. */
    CONTENT,
    /** "the attack": may refer back. */
    DEFINITE,
    /** The entry's conditions made it: more than the word alone. */
    SPECIAL,
    /** Two sides or more of an act that all sides do. */
    SIDES,
    /** A word says of its status that it is not a plain fact. */
    CUE,
    /** In a relative clause or a circumstance. */
    ASIDE,
    /** A noun whose clause gives a date: an act of its own, not a look back. */
    DATED
}

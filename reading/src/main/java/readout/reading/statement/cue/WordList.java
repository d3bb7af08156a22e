package readout.reading.statement.cue;

/** The lists of words in {@code attribution.yaml} beside the cues. */
public enum WordList {
    /** Prepositions before the doer of a passive. */
    AGENT,
    /** Words that negate. */
    NEGATION,
    /** The word before what somebody is cited with. */
    AS,
    /** Verbs that say the saying did not take place: "refused to say". */
    SILENCE,
    /** Verbs that carry a noun of speech: "made the claim". */
    CARRY,
    /** Verbs between a noun of speech and what is said: "the demands include". */
    EQUATE,
    /** Prepositions before the one whose word a noun of speech is: "a warning from", "the claim by". */
    ORIGIN,
    /** What is written or broadcast and can be said to say something. */
    DOCUMENT,
    /** What words go through: documents, meetings with the press, media. */
    CHANNEL,
    /** The first person: in a text that has an issuer, the issuer. */
    FIRST,
    /** Words that point back: "the statement said". */
    DEFINITE,
    /** Prepositions before a channel. */
    THROUGH
}

package readout.reading.statement.cue;

/** How what is said can stand beside a cue. */
public enum Form {
    /** A clause: "said that it rained", "said it rained", "asked whether it rained"; also set off by commas. */
    CLAUSE,
    /** An infinitive: "promised to pay", "urged them to pay". */
    INFINITIVE,
    /** A gerund: "denied having paid". */
    GERUND,
    /** A noun: "confirmed the arrest". */
    OBJECT,
    /** After one of the cue's prepositions: "accused of an attack", "allegations of fraud". */
    PREPOSITION,
    /** After "as": "cited him as saying". */
    AS,
    /** Words in quotation marks. */
    QUOTE
}

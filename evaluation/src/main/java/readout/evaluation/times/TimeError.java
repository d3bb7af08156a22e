package readout.evaluation.times;

/**
 * What a tagger did not do as people did.
 *
 * @param ref the text
 * @param kind in what way
 * @param says found for expected, and the words
 */
record TimeError(String ref, Kind kind, String says) {
    /** The ways, in the order that they are listed. */
    enum Kind {
        MISSED,
        EXTRA,
        SPAN,
        TYPE,
        VALUE
    }
}

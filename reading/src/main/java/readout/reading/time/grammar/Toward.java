package readout.reading.time.grammar;

/** In which direction something is counted. */
public enum Toward {
    PAST,
    FUTURE,
    /** From so long ago up to the time of writing, if the clause says that it lasts. */
    SINCE,
    /** To the day that lies so far ahead, if the clause looks ahead; otherwise a plain length. */
    AHEAD
}

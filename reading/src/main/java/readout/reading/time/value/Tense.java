package readout.reading.time.value;

/** How a clause lies in time, as far as its verbs tell. */
public enum Tense {
    PAST,
    /** Begun before and lasting: "has been meeting". */
    PERFECT,
    PRESENT,
    FUTURE,
    /** Nothing tells. */
    NONE;

    /** Whether what it speaks of lies before the time of speaking. */
    public boolean isPast() {
        return this == PAST || this == PERFECT;
    }
}

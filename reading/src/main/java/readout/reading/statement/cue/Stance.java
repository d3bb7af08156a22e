package readout.reading.statement.cue;

/** How a cue lets its speaker stand to what is said. */
public enum Stance {
    /** Says it, no more. */
    SAY,
    /** Says it besides something said before. */
    ADD,
    /** Makes something of one's own known. */
    ANNOUNCE,
    /** Says that what others say is so. */
    CONFIRM,
    /** Says it, and the text leaves it open whether it is so. */
    CLAIM,
    /** Says it against somebody. */
    ACCUSE,
    /** Says that it is not so. */
    DENY,
    /** Says that harm will or may come. */
    WARN,
    /** Says that somebody should do it. */
    DEMAND,
    /** Binds oneself to it. */
    PROMISE,
    /** Gives another's words. */
    QUOTE,
    /** Lets it be seen: a report, a recording. */
    SHOW,
    /** Thinks, fears or hopes it without saying so. */
    THINK,
    /** Nobody in particular says it. */
    HEARSAY;

    /** Whether words are uttered, so that there is a statement. */
    public boolean isUttered() {
        return this != SHOW && this != THINK && this != HEARSAY;
    }
}

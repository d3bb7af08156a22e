package readout.reading.time.grammar;

import java.util.Locale;

/** The lists of words, lemmas or short phrases in {@code time.yaml}: {@code links: clock-date: [on, at]}. */
public enum WordList {
    /** Between a time of day and the day it belongs to. */
    LINKS_CLOCK_DATE,
    /** Between a day and the time of day that belongs to it. */
    LINKS_DATE_CLOCK,
    /** Between a date and the year or week it lies in. */
    LINKS_DATE_YEAR,
    /** Between a year and the date that lies in it. */
    LINKS_YEAR_DATE,
    /** Between the two ends of a range. */
    LINKS_RANGE,
    /** Between the two ends of a range that a word before it announces. */
    LINKS_RANGE_AND,
    /** Between two times of day that are one instant in two zones. */
    LINKS_SAME_INSTANT,
    /** Between dates of a list. */
    LINKS_LIST,
    /** Between a noun and a time that is its own. */
    LINKS_BELONGING,
    /** Ties a sentence to the occasion of the one before. */
    LINKS_OCCASION,
    /** Before an occasion that what is done there is of one time with: "during the visit". */
    LINKS_DURING,
    /** Before the day to which something is put off: "until". */
    LINKS_NEW_TIME,
    /** Verbs that say no more than that something takes place: "begin". */
    LINKS_HAPPENING,
    /** Papers that are adopted or signed, and then speak: "resolution". */
    LINKS_PAPERS,
    /** Words for people coming together: "talks". */
    LINKS_GATHERING,
    /** Before something the reader knows of: "the talks". */
    LINKS_KNOWN,
    /** Says that something was done on several days: "twice". */
    LINKS_REPEATED,
    /** Opens a clause that says what happened at a time: "on Tuesday, when". */
    LINKS_CLAUSE,
    /** From the time named last until now: "has since". */
    LINKS_THENCE,
    /** Opens a clause that is of one time with its head's. */
    LINKS_SAME_TIME,
    /** Before a range whose ends are linked by "and". */
    SIGNALS_BETWEEN,
    /** Before the begin of a stretch without an end. */
    SIGNALS_SINCE,
    /** Before the end of a stretch without a begin. */
    SIGNALS_UNTIL,
    /** Before a day of the week that something is meant for: "a strike for Tuesday". */
    SIGNALS_AHEAD,
    /** Auxiliaries of what lies ahead. */
    TENSE_FUTURE,
    /** Verbs and adjectives whose complement lies ahead. */
    TENSE_AHEAD,
    /** Those that look ahead only before an infinitive. */
    TENSE_AHEAD_TO,
    /** Auxiliaries of the perfect. */
    TENSE_PERFECT,
    /** Nouns that look ahead before an infinitive: "an agreement to close the port in May". */
    TENSE_AHEAD_NOUN,
    /** Auxiliaries that tell of the past where they are denied: "could not be reached on Friday". */
    TENSE_UNABLE,
    /** Words that deny. */
    TENSE_NEGATION,
    /** Before a participle that tells of a plan carried out: "began as planned on Friday". */
    TENSE_AS_PLANNED,
    /** Opens a clause whose past, under a verb that looks ahead, is ahead: "would leave as soon as the port opened". */
    TENSE_BACKSHIFT,
    /** What is spoken of after it took place: "Friday's ruling". */
    TENSE_LOOKING_BACK,
    /** Verbs that put off what comes after them: "postponed until". */
    TENSE_DEFERRING;

    private final String label =
            name().toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');

    /** {@code links.clock-date}. */
    String label() {
        return label;
    }
}

package readout.reading.actor.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The plain lists of {@code actors.yaml}. */
public enum WordList {
    /** The office is no longer held. */
    PAST,
    /** The office is not yet held. */
    FUTURE,
    /** After a hyphen: the head is the state's own ("Saudi-led"). */
    JOINED_SAME,
    /** After a hyphen: the head is another's ("Russian-backed"). */
    JOINED_OTHER,
    /** Verbs before which "it" says nothing of anybody. */
    EMPTY_IT,
    /** Verbs that report speech. */
    SAYING,
    /** Days and months. */
    CALENDAR,
    /** Words in names of companies. */
    COMPANY,
    /** Words in names of the press. */
    PRESS,
    /** Nouns for the holder of the same office elsewhere. */
    COUNTERPART,
    /** Prepositions after a noun that say for whom it acts. */
    AFFILIATION,
    /** Prepositions after an office that say whose it is. */
    OFFICE_OF,
    /** Prepositions after a name that say for whom its bearer acts. */
    NAME_OF,
    /** Words of a line that says whose words the text is. */
    ATTRIBUTABLE,
    /** Words of number before "of". */
    QUANTITIES;

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Its key in the file. */
    String key() {
        return key;
    }

    static Optional<WordList> parse(String key) {
        return Arrays.stream(values()).filter(list -> list.key.equals(key)).findFirst();
    }
}

package readout.reading.codebook;

import java.util.Set;

/**
 * A place in a word's frame where a party can stand.
 *
 * @param name one of {@link #NAMED}, or a preposition in lower case
 */
public record Slot(String name) {
    /** Who acts, whatever the verb's voice. */
    public static final Slot SUBJECT = new Slot("subject");

    /** Who or what is acted upon. */
    public static final Slot OBJECT = new Slot("object");

    /** To whom something is given: "gave <i>Mali</i> food". */
    public static final Slot INDIRECT = new Slot("indirect");

    /** Whose a noun is: "<i>Egypt's</i> offer". */
    public static final Slot POSSESSIVE = new Slot("possessive");

    /** An adjective or noun before a noun: "<i>Russian</i> invasion". */
    public static final Slot MODIFIER = new Slot("modifier");

    /** The subject of the word's complement: "urged that <i>Spain</i> withdraw". */
    public static final Slot CLAUSE_SUBJECT = new Slot("clause-subject");

    /** Who governs the word's clause, for when its grammatical subject cannot act. */
    public static final Slot CONTROLLER = new Slot("controller");

    private static final Set<Slot> NAMED =
            Set.of(SUBJECT, OBJECT, INDIRECT, POSSESSIVE, MODIFIER, CLAUSE_SUBJECT, CONTROLLER);

    /** Whether the slot is a preposition's object. */
    public boolean isPreposition() {
        return !NAMED.contains(this);
    }
}

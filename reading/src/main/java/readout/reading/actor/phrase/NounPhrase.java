package readout.reading.actor.phrase;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A noun phrase without what follows its head.
 *
 * @param number its number in the sentence, from 0
 * @param first its first token
 * @param last its last token, inclusive, without a possessive ending
 * @param head the token that the rest of the sentence is attached to
 * @param units the units in it, in order
 * @param isPossessive whether a possessive ending follows
 * @param possessor the number of the phrase before, if that one possesses this one
 */
public record NounPhrase(
        int number, int first, int last, int head, List<Unit> units, boolean isPossessive, OptionalInt possessor) {
    public NounPhrase {
        units = List.copyOf(units);
    }

    /** The unit that covers the head. */
    public Optional<Unit> headUnit() {
        return units.stream().filter(unit -> unit.covers(head)).findFirst();
    }

    public boolean covers(int token) {
        return first <= token && token <= last;
    }
}

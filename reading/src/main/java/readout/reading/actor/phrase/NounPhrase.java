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

    /** A unit of a phrase, as a phrase of its own. */
    public static NounPhrase of(Unit unit) {
        return new NounPhrase(0, unit.first(), unit.last(), unit.last(), List.of(unit), false, OptionalInt.empty());
    }

    /** Whether it ends in a person's name. */
    public boolean endsInPerson() {
        return units.stream().anyMatch(unit -> unit.last() == last && unit.isPerson());
    }

    /** Whether a token of its sentence is one of its words. */
    public boolean covers(int token) {
        return first <= token && token <= last;
    }
}

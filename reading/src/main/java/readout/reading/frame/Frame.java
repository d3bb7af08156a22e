package readout.reading.frame;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import readout.reading.codebook.Slot;

/**
 * What stands around a word that may name an act, in the order in which the act is done: a passive's agent is its
 * subject, a light verb's subject is its noun's.
 *
 * @param trigger the word's token
 * @param slots the head tokens that stand in each slot, in the order of the sentence
 * @param clauses the heads of its clausal complements
 * @param particles its particles, lower case
 * @param modifiers the words that modify it, lower case lemmas
 * @param light the light verb that it leans on
 */
public record Frame(
        int trigger,
        Map<Slot, List<Integer>> slots,
        List<Clause> clauses,
        Set<String> particles,
        Set<String> modifiers,
        OptionalInt light) {
    public Frame {
        slots = Map.copyOf(slots);
        clauses = List.copyOf(clauses);
        particles = Set.copyOf(particles);
        modifiers = Set.copyOf(modifiers);
    }

    /** The tokens in a slot; empty if nothing stands there. */
    public List<Integer> at(Slot slot) {
        return slots.getOrDefault(slot, List.of());
    }

    /**
     * A clausal complement.
     *
     * @param head its head token
     * @param kind how it is built
     */
    public record Clause(int head, Kind kind) {
        /** How a complement clause is built. */
        public enum Kind {
            /** "to withdraw". */
            TO,
            /** "that it withdrew", with or without its word. */
            THAT,
            /** "withdrawing". */
            ING,
            /** "of withdrawing", after any preposition. */
            OF
        }
    }
}

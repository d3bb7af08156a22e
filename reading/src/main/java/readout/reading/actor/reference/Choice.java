package readout.reading.actor.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.knowledge.person.Sex;
import readout.model.event.Party;

/**
 * Parties that a pronoun may mean.
 *
 * @param parties they, together
 * @param sex of the one person that they are, if told
 * @param score how sure it would be
 */
record Choice(List<Party> parties, Optional<Sex> sex, double score) {
    Choice {
        parties = List.copyOf(parties);
    }

    /** Whether both are the same parties. */
    boolean isSameAs(Choice other) {
        return parties.size() == other.parties.size()
                && parties.stream().allMatch(one -> other.parties.stream().anyMatch(one::isSameAs));
    }

    /** The names of all, for a reason. */
    static String names(List<Choice> choices) {
        return choices.stream()
                .flatMap(choice -> choice.parties.stream())
                .map(party -> party.name().or(party::code).orElse(""))
                .collect(Collectors.joining(", "));
    }
}

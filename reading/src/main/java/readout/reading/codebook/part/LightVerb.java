package readout.reading.codebook.part;

import java.util.Set;

/**
 * A verb that lends an event noun its subject and its prepositions.
 *
 * @param id unique and stable
 * @param line {@code file:line}
 * @param lemmas the verbs, lower case; {@code carry_out} with its particle
 * @param isHappening whether the noun is the verb's subject ("talks began"), not its object
 * @param prepositions the prepositions before the noun ("engaged in talks"); empty if it is the bare object or subject
 */
public record LightVerb(String id, String line, Set<String> lemmas, boolean isHappening, Set<String> prepositions) {
    public LightVerb {
        lemmas = Set.copyOf(lemmas);
        prepositions = Set.copyOf(prepositions);
    }
}

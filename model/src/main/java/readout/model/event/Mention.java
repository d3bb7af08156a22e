package readout.model.event;

import java.util.List;
import readout.model.text.Span;

/**
 * Words that refer to somebody who can act.
 *
 * @param span the noun phrase without its relative clauses: "the Russian foreign minister Sergei Lavrov"
 * @param sentence the number of its sentence
 * @param head the number of its head token in the sentence
 * @param form how it refers
 * @param parties who is meant: one, or several for a group or a list of office holders; empty if it stays unknown
 * @param score how sure the resolution is, 0 to 1
 * @param reason why it was resolved so, or why not, for a person
 * @param candidates others that were considered, best first
 */
public record Mention(
        Span span,
        int sentence,
        int head,
        Form form,
        List<Party> parties,
        double score,
        String reason,
        List<Candidate> candidates) {
    public Mention {
        parties = List.copyOf(parties);
        candidates = List.copyOf(candidates);
    }

    /** Whether nobody is known to be meant. */
    public boolean isUnknown() {
        return parties.isEmpty();
    }

    /** How words refer. */
    public enum Form {
        /** A proper name: "Sergei Lavrov", "NATO", "France". */
        NAME,
        /** An office: "the French president". */
        OFFICE,
        /** A capital or building for a government: "the Kremlin". */
        METONYM,
        /** An adjective of a state: "Russian". */
        ADJECTIVE,
        /** A description: "protesters", "the two leaders". */
        NOMINAL,
        /** "he", "they", "we", "it". */
        PRONOUN
    }

    /**
     * Somebody who was considered.
     *
     * @param party who
     * @param score 0 to 1
     */
    public record Candidate(Party party, double score) {}
}

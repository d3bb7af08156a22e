package readout.evaluation.readouts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.text.Span;

/**
 * An event as a careful reader coded it.
 *
 * @param type its type, for messages
 * @param types the types that are right
 * @param status its status
 * @param statuses the statuses that are right
 * @param actors who acts
 * @param recipients to whom
 * @param when its date, EDTF; empty if it has none
 * @param dates the dates that are right, {@code when} first
 * @param where its place
 * @param sources the chain of attribution, outermost first
 * @param spans the passages that tell it, the evidence first
 * @param quote the evidence's words
 * @param isOptional whether another careful reader might leave it out
 */
record GoldEvent(
        String type,
        Set<String> types,
        String status,
        Set<String> statuses,
        List<GoldParty> actors,
        List<GoldParty> recipients,
        Optional<String> when,
        List<String> dates,
        Optional<String> where,
        List<GoldParty> sources,
        List<Span> spans,
        String quote,
        boolean isOptional) {
    GoldEvent {
        types = Set.copyOf(types);
        statuses = Set.copyOf(statuses);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        dates = List.copyOf(dates);
        sources = List.copyOf(sources);
        spans = List.copyOf(spans);
    }
}

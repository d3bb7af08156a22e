package readout.model.event;

import java.util.List;
import java.util.Optional;
import readout.model.text.Span;
import readout.model.time.When;

/**
 * Who did what to whom, when, where, according to whom, and whether it did.
 *
 * @param id {@code e1}, {@code e2} … in the order of the text
 * @param type the act
 * @param mode its finer kind, one of the type's modes
 * @param contexts PLOVER's contexts: {@code diplomatic}, {@code military} …
 * @param cameo CAMEO code
 * @param status the text's commitment to it
 * @param actors who did it; all sides of a mutual act
 * @param recipients to whom
 * @param when the time of the act
 * @param where the place of the act
 * @param accordingTo the chain of attribution, outermost first; empty if the text speaks in its own voice
 * @param evidence the shortest words that carry it
 * @param contentOf the id of the speech act that this is the content of
 * @param sameAs the id of an earlier event that this mentions again
 * @param disputedBy ids of events that deny this one
 * @param confidence 0 to 1
 * @param why the rules that made it, the trigger's first
 */
public record Event(
        String id,
        EventType type,
        Optional<String> mode,
        List<String> contexts,
        String cameo,
        Status status,
        List<Party> actors,
        List<Party> recipients,
        When when,
        Optional<Place> where,
        List<Source> accordingTo,
        Span evidence,
        Optional<String> contentOf,
        Optional<String> sameAs,
        List<String> disputedBy,
        double confidence,
        List<Why> why) {
    public Event {
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        accordingTo = List.copyOf(accordingTo);
        disputedBy = List.copyOf(disputedBy);
        why = List.copyOf(why);
    }
}

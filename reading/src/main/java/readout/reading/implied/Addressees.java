package readout.reading.implied;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.event.EventType;
import readout.model.event.Party;
import readout.model.event.Why;
import readout.reading.Occurrence;

/**
 * To whom a speech act without an addressee is directed: the other side of the conversation that the text has told
 * before, if the speaker takes part in it.
 */
public final class Addressees {
    private static final Why WHY = new Why("implied.addressee", Addressees.class.getSimpleName());
    private static final Set<EventType> DIRECTED =
            EnumSet.of(EventType.REQUEST, EventType.AGREE, EventType.REJECT, EventType.THREATEN);

    /** The same occurrences, those without an addressee directed at the other side where one is known. */
    public List<Occurrence> fill(List<Occurrence> acts) {
        List<Occurrence> filled = new ArrayList<>(acts.size());
        Optional<Occurrence> talk = Optional.empty();
        for (Occurrence act : acts) {
            if (act.type() == EventType.CONSULT
                    && act.status().isFactual()
                    && sides(act).size() > 1) {
                talk = Optional.of(act);
            }
            filled.add(talk.map(each -> directed(act, each)).orElse(act));
        }
        return filled;
    }

    private static Occurrence directed(Occurrence act, Occurrence talk) {
        boolean open = DIRECTED.contains(act.type())
                && act.recipients().isEmpty()
                && act.contentOf().isEmpty()
                && act.actors().size() == 1;
        if (!open
                || sides(talk).stream()
                        .noneMatch(side -> side.isSameAs(act.actors().getFirst()))) {
            return act;
        }
        List<Party> others = sides(talk).stream()
                .filter(side -> !side.isSameAs(act.actors().getFirst()))
                .toList();
        List<Why> why = new ArrayList<>(act.why());
        why.add(WHY);
        return act.withParties(act.actors(), others).withWhy(why);
    }

    private static List<Party> sides(Occurrence talk) {
        List<Party> sides = new ArrayList<>(talk.actors());
        sides.addAll(talk.recipients());
        return sides;
    }
}

package readout.reading.implied;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import readout.model.event.EventType;
import readout.model.event.Party;
import readout.model.event.Source;
import readout.model.event.Status;
import readout.model.event.Why;
import readout.reading.Occurrence;

/**
 * What is done by saying it. "We will continue to stand with Kenya", said by the one who stands, is the support itself
 * and has happened with the saying; told of somebody else it goes on or lies ahead.
 */
public final class Declarations {
    private static final Why WHY = new Why("implied.declaration", Declarations.class.getSimpleName());
    private static final Set<EventType> DECLARED = EnumSet.of(EventType.SUPPORT, EventType.ACCUSE);

    /** CAMEO's root for what is an intent and no deed yet: a promise, but not the signing of a treaty. */
    private static final String INTENT = "03";

    /**
     * The same occurrences, those done by being said as done.
     *
     * @param chain the chain of attribution of an occurrence, outermost first
     */
    public List<Occurrence> settle(List<Occurrence> acts, Function<Occurrence, List<Source>> chain) {
        List<Occurrence> settled = new ArrayList<>(acts.size());
        for (Occurrence act : acts) {
            settled.add(isOpen(act) && isOwn(act, chain.apply(act)) ? done(act) : act);
        }
        return settled;
    }

    private static boolean isOpen(Occurrence act) {
        boolean isToCome = act.status() == Status.ONGOING || act.status() == Status.PLANNED;
        return isToCome && isDeclared(act) && act.contentOf().isEmpty();
    }

    private static boolean isDeclared(Occurrence act) {
        boolean isPromise = act.type() == EventType.AGREE && act.cameo().startsWith(INTENT);
        return isPromise || DECLARED.contains(act.type());
    }

    /** Whether the one who does it is the one who says so. */
    private static boolean isOwn(Occurrence act, List<Source> chain) {
        return !chain.isEmpty() && act.actors().stream().anyMatch(actor -> isVoice(actor, chain.getLast()));
    }

    private static boolean isVoice(Party actor, Source source) {
        return actor.isSameAs(source.party())
                || actor.code().isPresent()
                        && actor.code().equals(source.party().code());
    }

    private static Occurrence done(Occurrence act) {
        List<Why> why = new ArrayList<>(act.why());
        why.add(WHY);
        return act.withStatus(Status.HAPPENED).withWhy(why);
    }
}

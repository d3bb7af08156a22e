package readout.reading.implied;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import readout.model.event.EventType;
import readout.model.event.Party;
import readout.model.event.Source;
import readout.model.event.Status;
import readout.model.event.Why;
import readout.reading.Occurrence;

/**
 * Demands that no verb of asking carries: "Sudan must return the helicopter", said by somebody, is a request of Sudan
 * whose content is the return. The paper's own "must" is no act.
 */
public final class Demands {
    private static final Why WHY = new Why("implied.demand", Demands.class.getSimpleName());

    /**
     * The occurrences with the requests that they imply at their end, one a sentence, speaker and addressee.
     *
     * @param acts each at its number
     * @param chain the chain of attribution of an occurrence, outermost first
     */
    public List<Occurrence> add(List<Occurrence> acts, Function<Occurrence, List<Source>> chain) {
        List<Occurrence> all = new ArrayList<>(acts);
        Set<String> said = new HashSet<>();
        for (Occurrence act : acts) {
            Optional<Party> speaker = isBare(act) ? speaker(chain.apply(act)) : Optional.empty();
            if (speaker.isPresent() && !isOwn(act, speaker.get())) {
                Occurrence request = request(all.size(), act, speaker.get());
                if (said.add(key(request))) {
                    all.add(request);
                    all.set(act.number(), act.withContentOf(OptionalInt.of(request.number())));
                }
            }
        }
        return all;
    }

    private static boolean isBare(Occurrence act) {
        return act.status() == Status.DEMANDED && act.contentOf().isEmpty() && !act.actors().isEmpty();
    }

    /** The innermost voice that is known. */
    private static Optional<Party> speaker(List<Source> chain) {
        return chain.isEmpty()
                ? Optional.empty()
                : Optional.of(chain.getLast().party()).filter(party -> party.name().isPresent());
    }

    private static boolean isOwn(Occurrence act, Party speaker) {
        return act.actors().stream().anyMatch(actor -> actor.isSameAs(speaker));
    }

    private static Occurrence request(int number, Occurrence content, Party speaker) {
        return new Occurrence(
                number,
                content.sentence(),
                content.trigger(),
                EventType.REQUEST,
                Optional.empty(),
                EventType.REQUEST.cameo(),
                Status.HAPPENED,
                List.of(speaker),
                content.actors(),
                OptionalInt.empty(),
                content.evidence(),
                content.confidence(),
                List.of(WHY));
    }

    private static String key(Occurrence request) {
        return request.sentence().index() + "/" + request.actors() + "/" + request.recipients();
    }
}

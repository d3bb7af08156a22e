package readout.reading.attribution;

import java.util.EnumSet;
import java.util.Set;
import readout.model.event.Status;
import readout.model.syntax.Graph;
import readout.reading.Occurrence;
import readout.reading.statement.cue.Stance;

/**
 * Whether a voice takes an occurrence for granted rather than telling it: what somebody is blamed for and is treated as
 * fact, and what a demand or a promise only mentions ("demanded the release of the men who had been arrested").
 */
final class Presupposed {
    private static final Set<Stance> OF_THE_FUTURE = EnumSet.of(Stance.DEMAND, Stance.PROMISE, Stance.WARN);

    private final Occurrence occurrence;

    Presupposed(Occurrence occurrence) {
        this.occurrence = occurrence;
    }

    boolean by(Voice voice) {
        if (occurrence.status() != Status.HAPPENED) {
            return false;
        }
        return voice.stance() == Stance.ACCUSE || (OF_THE_FUTURE.contains(voice.stance()) && isInRelativeClause(voice));
    }

    private boolean isInRelativeClause(Voice voice) {
        return occurrence
                .sentence()
                .graph()
                .map(graph -> {
                    int at = occurrence.trigger();
                    while (at != Graph.NONE
                            && voice.content()
                                    .contains(occurrence.sentence().token(at).span())) {
                        if (graph.isRelation(at, "acl:relcl") && graph.head(at) != Graph.NONE) {
                            return true;
                        }
                        at = graph.head(at);
                    }
                    return false;
                })
                .orElse(false);
    }
}

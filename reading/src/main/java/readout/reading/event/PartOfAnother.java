package readout.reading.event;

import java.util.List;
import java.util.Optional;
import readout.model.event.EventType;
import readout.model.event.Status;
import readout.reading.codebook.Codebook;
import readout.reading.codebook.Entry.ContentActor;
import readout.reading.grammar.Grammar;

/** Tells the drafts that are part of another act of their sentence, and no event beside it. */
final class PartOfAnother {
    private final Codebook codebook;
    private final Grammar grammar;
    private final List<Draft> drafts;

    PartOfAnother(Codebook codebook, Grammar grammar, List<Draft> drafts) {
        this.codebook = codebook;
        this.grammar = grammar;
        this.drafts = drafts;
    }

    boolean holds(Draft draft) {
        return isRefusal(draft)
                || drafts.stream()
                        .anyMatch(
                                other -> isPurpose(draft, other) || isSameTold(draft, other) || isCause(draft, other));
    }

    /** What is refused is the refusal itself, not a second event; a hostile deed that is denied is one. */
    private static boolean isRefusal(Draft draft) {
        return draft.parent().isPresent()
                && draft.verdict().status().equals(Optional.of(Status.DENIED))
                && type(draft).quad() != EventType.Quad.MATERIAL_CONFLICT;
    }

    /** "met to discuss", "agreed to promise": the purpose is the act itself, told twice. */
    private boolean isPurpose(Draft draft, Draft other) {
        return type(draft) == type(other)
                && other.trigger() == grammar.graph().head(draft.trigger())
                && grammar.graph().isRelation(draft.trigger(), "xcomp", "advcl")
                && grammar.graph().children(draft.trigger(), "mark").stream()
                        .anyMatch(mark -> grammar.token(mark).tag().equals("TO"));
    }

    /** "gave in to the demand to reform": what the speaker will do, where the words for it are of one type. */
    private boolean isSameTold(Draft draft, Draft other) {
        return type(draft) == type(other)
                && draft.parent().isPresent()
                && draft.parent().getAsInt() == other.trigger()
                && other.match().entry().contentActor(codebook) == ContentActor.ACTOR;
    }

    /** "marched to demand reform": what a crowd asks for is what its protest is about (PLOVER, PROTEST). */
    private boolean isCause(Draft draft, Draft other) {
        return type(draft) == EventType.REQUEST
                && type(other) == EventType.PROTEST
                && grammar.graph().dominates(other.trigger(), draft.trigger());
    }

    private static EventType type(Draft draft) {
        return draft.match().entry().type();
    }
}

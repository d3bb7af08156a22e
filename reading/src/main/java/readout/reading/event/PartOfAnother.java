package readout.reading.event;

import java.util.List;
import java.util.Optional;
import readout.model.event.EventType;
import readout.model.event.Status;
import readout.model.syntax.Graph;
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
                        .anyMatch(other -> isPurpose(draft, other)
                                || isSameTold(draft, other)
                                || isCause(draft, other)
                                || isToll(draft, other));
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
                && grammar.isInfinitive(draft.trigger());
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

    /** "shelled the town, killing six", "killed two and wounded five": casualties belong to the attack. */
    private boolean isToll(Draft draft, Draft other) {
        return draft.match().entry().isToll()
                && type(draft) == type(other)
                && other.trigger() == actOf(draft.trigger())
                && grammar.graph()
                        .children(draft.trigger(), "nsubj", "nsubj:pass")
                        .isEmpty();
    }

    /** The word that a participle or a conjunct leans on; the parser may hang it on the last noun before it. */
    private int actOf(int toll) {
        int head = grammar.graph().head(toll);
        if (grammar.graph().isRelation(toll, "acl")) {
            return grammar.graph().head(head);
        }
        return grammar.graph().isRelation(toll, "advcl", "conj") ? head : Graph.NONE;
    }

    private static EventType type(Draft draft) {
        return draft.match().entry().type();
    }
}

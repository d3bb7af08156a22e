package readout.reading.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import readout.model.event.EventType;
import readout.model.event.Party;
import readout.model.event.Source;
import readout.model.event.Status;
import readout.model.event.Why;
import readout.model.syntax.Sentence;
import readout.model.text.Span;
import readout.reading.Occurrence;
import readout.reading.actor.MentionIndex;
import readout.reading.codebook.Codebook;
import readout.reading.codebook.Slot;
import readout.reading.codebook.StatusCue;
import readout.reading.frame.Frame;
import readout.reading.frame.Frames;
import readout.reading.grammar.Grammar;

/**
 * Demands that no verb of asking carries: "Sudan must return the helicopter", said by somebody, is a request of Sudan
 * whose content, if it is an act, is the return. The paper's own "must" is no act, nor is what a speaker must do himself.
 */
public final class Demands {
    private final Codebook codebook;

    public Demands(Codebook codebook) {
        this.codebook = codebook;
    }

    /**
     * The occurrences with the requests that they imply at their end, one a sentence, speaker and addressee.
     *
     * @param acts each at its number
     * @param chain the chain of attribution of an occurrence, outermost first
     */
    public List<Occurrence> add(
            List<Sentence> sentences,
            MentionIndex mentions,
            List<Occurrence> acts,
            Function<Occurrence, List<Source>> chain) {
        List<Occurrence> all = new ArrayList<>(acts);
        for (Sentence sentence : sentences) {
            boolean body = !sentence.isHeading();
            Optional<Grammar> grammar = body ? Grammar.of(sentence, codebook.grammar()) : Optional.empty();
            grammar.ifPresent(each -> add(each, new PartyFinder(each, mentions, List.of()), all, chain));
        }
        return all;
    }

    private void add(
            Grammar grammar, PartyFinder finder, List<Occurrence> all, Function<Occurrence, List<Source>> chain) {
        Map<String, Integer> said = new HashMap<>();
        Frames frames = new Frames(grammar, codebook);
        for (int modal = 0; modal < grammar.sentence().size(); modal++) {
            int verb = grammar.graph().head(modal);
            Optional<StatusCue> cue = codebook.cue(StatusCue.Kind.AUXILIARY, grammar.lower(modal));
            boolean demands = verb >= 0
                    && grammar.graph().isRelation(modal, "aux")
                    && cue.filter(each -> each.gives() == Status.DEMANDED).isPresent();
            if (demands && !isContent(grammar, verb, all)) {
                Frame frame = frames.of(verb, readout.reading.codebook.Entry.Part.VERB);
                List<Party> asked = finder.in(frame, Slot.SUBJECT, false);
                request(grammar, frame, asked, cue.get().why(), all.size(), chain)
                        .ifPresent(request -> {
                            String key = request.actors() + "/" + request.recipients();
                            if (said.putIfAbsent(key, request.number()) == null) {
                                all.add(request);
                            }
                            adopt(grammar, verb, said.getOrDefault(key, request.number()), all);
                        });
            }
        }
    }

    /** "agreed that they should meet": the obligation is what was agreed, and nobody's demand. */
    private static boolean isContent(Grammar grammar, int verb, List<Occurrence> acts) {
        return grammar.graph().isRelation(verb, "ccomp")
                && acts.stream()
                        .anyMatch(act ->
                                act.sentence().index() == grammar.sentence().index()
                                        && act.trigger() == grammar.graph().head(verb));
    }

    private static Optional<Occurrence> request(
            Grammar grammar,
            Frame frame,
            List<Party> asked,
            Why why,
            int number,
            Function<Occurrence, List<Source>> chain) {
        Span evidence = EvidenceSpan.around(grammar, frame);
        Occurrence open = new Occurrence(
                number,
                grammar.sentence(),
                frame.trigger(),
                EventType.REQUEST,
                Optional.empty(),
                EventType.REQUEST.cameo(),
                Status.HAPPENED,
                List.of(),
                asked,
                OptionalInt.empty(),
                evidence,
                CONFIDENCE,
                List.of(why));
        Optional<Party> speaker = speaker(chain.apply(open));
        return speaker.filter(each -> !asked.isEmpty() && asked.stream().noneMatch(each::isSameAs))
                .map(each -> open.withParties(List.of(each), asked));
    }

    private static final double CONFIDENCE = 0.6;

    /** The innermost voice, if it is known. */
    private static Optional<Party> speaker(List<Source> chain) {
        return chain.isEmpty()
                ? Optional.empty()
                : Optional.of(chain.getLast().party())
                        .filter(party -> party.name().isPresent());
    }

    /** What is demanded becomes the content of the request. */
    private static void adopt(Grammar grammar, int verb, int request, List<Occurrence> all) {
        for (int i = 0; i < all.size(); i++) {
            Occurrence act = all.get(i);
            boolean content = act.sentence().index() == grammar.sentence().index()
                    && act.status() == Status.DEMANDED
                    && act.contentOf().isEmpty()
                    && grammar.graph().dominates(verb, act.trigger());
            if (content) {
                all.set(i, act.withContentOf(OptionalInt.of(request)));
            }
        }
    }
}

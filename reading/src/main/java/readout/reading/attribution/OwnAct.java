package readout.reading.attribution;

import java.util.List;
import readout.model.event.EventType;
import readout.model.event.Party;
import readout.model.event.Status;
import readout.model.syntax.Graph;
import readout.model.syntax.Sentence;
import readout.reading.Occurrence;
import readout.reading.statement.cue.Cues;
import readout.reading.statement.cue.WordList;

/**
 * Whether an occurrence is what its speaker does by speaking: "We condemn the raid," she said. The act is then told by the
 * paper; what the speaker tells of other times and others' acts is told by the speaker.
 */
final class OwnAct {
    private final Occurrence occurrence;
    private final Cues cues;

    OwnAct(Occurrence occurrence, Cues cues) {
        this.occurrence = occurrence;
        this.cues = cues;
    }

    boolean isOf(Voice voice) {
        boolean spoken = occurrence.type().isVerbal()
                && occurrence.type() != EventType.CONSULT
                && (occurrence.status() == Status.HAPPENED || occurrence.status() == Status.ONGOING);
        boolean own = isDoneBy(voice.source().party()) || (voice.quoted() && isInFirstPerson());
        return spoken && own && isDoneNow(voice.quoted());
    }

    /** Whether the act's verb has "I" or "we" for its subject. */
    private boolean isInFirstPerson() {
        Sentence sentence = occurrence.sentence();
        return sentence.graph()
                .map(graph -> graph.children(clause(sentence, graph), "nsubj").stream()
                        .anyMatch(subject ->
                                cues.has(WordList.FIRST, sentence.token(subject).text())))
                .orElse(false);
    }

    private boolean isDoneBy(Party speaker) {
        return occurrence.actors().stream()
                .anyMatch(actor -> actor.isSameAs(speaker)
                        || (actor.code().isPresent() && actor.code().equals(speaker.code())));
    }

    /** Whether the act is told in the tense of the words that are being said. */
    private boolean isDoneNow(boolean quoted) {
        Sentence sentence = occurrence.sentence();
        return sentence.graph()
                .map(graph -> isNow(sentence, graph, clause(sentence, graph), quoted))
                .orElse(quoted);
    }

    private static boolean isNow(Sentence sentence, Graph graph, int verb, boolean quoted) {
        List<Integer> auxiliaries = graph.children(verb, "aux");
        boolean modal = auxiliaries.stream().anyMatch(aux -> tag(sentence, aux).equals("MD"));
        boolean perfect = tag(sentence, verb).equals("VBN")
                && graph.children(verb, "aux:pass").isEmpty()
                && !auxiliaries.isEmpty();
        boolean past = tag(sentence, verb).equals("VBD");
        return !modal && !perfect && !(quoted && past);
    }

    /** The verb that the trigger is, or the nearest above it. */
    private int clause(Sentence sentence, Graph graph) {
        int trigger = occurrence.trigger();
        if (sentence.token(trigger).isVerb()) {
            return trigger;
        }
        return graph.ancestors(trigger).stream()
                .filter(above -> sentence.token(above).isVerb())
                .findFirst()
                .orElse(trigger);
    }

    private static String tag(Sentence sentence, int token) {
        return sentence.token(token).tag();
    }
}

package readout.reading.codebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.event.Status;
import readout.model.event.Why;
import readout.reading.codebook.part.Example;

/**
 * A word that says of an event whether it happened: an auxiliary, a word that governs it, or one that modifies it.
 *
 * @param id unique and stable: {@code status.plan}
 * @param line {@code file:line}
 * @param kind how the word stands to the event
 * @param lemmas the words, lower case
 * @param gives the status it gives
 * @param reported the status it gives under a saying word in the past ("said he would"); empty for the same
 * @param negated the status it gives when it is negated; empty for denied
 * @param examples sentences with their events
 * @param counterExamples sentences that it must not act in
 */
public record StatusCue(
        String id,
        String line,
        Kind kind,
        Set<String> lemmas,
        Status gives,
        Optional<Status> reported,
        Optional<Status> negated,
        List<Example> examples,
        List<Example> counterExamples) {
    public StatusCue {
        lemmas = Set.copyOf(lemmas);
        examples = List.copyOf(examples);
        counterExamples = List.copyOf(counterExamples);
    }

    /** The cue as a reason. */
    public Why why() {
        return new Why(id, line);
    }

    /** How a cue stands to its event. */
    public enum Kind {
        /** "will", "could". */
        AUXILIARY,
        /** A verb whose complement or object is the event: "plan to", "cancel". */
        VERB,
        /** A verb whose object or gerund is the event, but not its infinitive: "cancel", "block". */
        OBJECT,
        /** A noun whose complement is the event: "plan to", "threat of". */
        NOUN,
        /** A predicative adjective whose complement is the event: "ready to", "due to". */
        ADJECTIVE,
        /** A modifier of the event noun: "planned", "alleged". */
        MODIFIER,
        /** An adverb in the event's clause: "allegedly". */
        ADVERB,
        /** The preposition before the event noun: "before", "without". */
        PREPOSITION,
        /** The word that opens the event's clause: "if", "unless". */
        MARK
    }
}

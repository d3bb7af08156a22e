package readout.reading.codebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.event.EventType;
import readout.model.event.Status;
import readout.model.event.Why;
import readout.reading.codebook.part.Condition;
import readout.reading.codebook.part.Example;

/**
 * A lexicon entry: words of one part of speech that name an act.
 *
 * @param id unique and stable: {@code consult.phone.call}
 * @param line {@code file:line}
 * @param part what the words are
 * @param lemmas the words, lower case
 * @param type the act
 * @param mode its finer kind
 * @param cameo CAMEO code; empty for the type's own
 * @param conditions what must hold, all of it
 * @param exceptions what must not hold, none of it
 * @param actor the slots of the actor in order of preference; empty for the type's own
 * @param recipient the slots of the recipient in order of preference; empty for the type's own
 * @param content the status of events in its complement; empty for the type's own
 * @param contentActor who does the content when it has no subject; empty for the type's own
 * @param isToll whether it tells what an act of its type cost, rather than an act of its own beside it
 * @param examples sentences it must code
 * @param counterExamples sentences it must leave alone
 */
public record Entry(
        String id,
        String line,
        Part part,
        Set<String> lemmas,
        EventType type,
        Optional<String> mode,
        Optional<String> cameo,
        List<Condition> conditions,
        List<Condition> exceptions,
        List<Slot> actor,
        List<Slot> recipient,
        Optional<Status> content,
        Optional<ContentActor> contentActor,
        boolean isToll,
        List<Example> examples,
        List<Example> counterExamples) {
    public Entry {
        lemmas = Set.copyOf(lemmas);
        conditions = List.copyOf(conditions);
        exceptions = List.copyOf(exceptions);
        actor = List.copyOf(actor);
        recipient = List.copyOf(recipient);
        examples = List.copyOf(examples);
        counterExamples = List.copyOf(counterExamples);
    }

    /** Who does what it speaks of, by its own rule or its type's. */
    public ContentActor contentActor(Codebook codebook) {
        return contentActor.orElseGet(() -> codebook.type(type).contentActor());
    }

    /** The entry as a reason. */
    public Why why() {
        return new Why(id, line);
    }

    /** A word's part of speech. */
    public enum Part {
        VERB,
        NOUN,
        ADJECTIVE
    }

    /** Who does what a speech act speaks of, when the text does not say. */
    public enum ContentActor {
        ACTOR,
        RECIPIENT
    }
}

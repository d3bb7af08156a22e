package readout.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import readout.model.event.EventType;
import readout.model.event.Party;
import readout.model.event.Status;
import readout.model.event.Why;
import readout.model.syntax.Sentence;
import readout.model.text.Span;

/**
 * An event in the making: the act, its parties and its status are known; its time, place and sources are not yet.
 *
 * @param number its number among the article's occurrences, from 0
 * @param sentence the sentence that carries it, parsed
 * @param trigger the token of the word that names the act
 * @param type the act
 * @param mode its finer kind
 * @param cameo CAMEO code
 * @param status the text's commitment to it
 * @param actors who did it
 * @param recipients to whom
 * @param contentOf the number of the speech act whose content it is
 * @param evidence the shortest words that carry it
 * @param confidence 0 to 1
 * @param why the rules that made it, the trigger's first
 */
public record Occurrence(
        int number,
        Sentence sentence,
        int trigger,
        EventType type,
        Optional<String> mode,
        String cameo,
        Status status,
        List<Party> actors,
        List<Party> recipients,
        OptionalInt contentOf,
        Span evidence,
        double confidence,
        List<Why> why) {
    public Occurrence {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        why = List.copyOf(why);
    }

    /** Where the word that names the act stands. */
    public Span triggerSpan() {
        return sentence.token(trigger).span();
    }

    /** Those who did it, and then those to whom. */
    public Stream<Party> parties() {
        return Stream.concat(actors.stream(), recipients.stream());
    }

    /** The same act done by and to others. */
    public Occurrence withParties(List<Party> otherActors, List<Party> otherRecipients) {
        return with(status, otherActors, otherRecipients, contentOf, why);
    }

    /** The same act as the content of another. */
    public Occurrence withContentOf(OptionalInt other) {
        return with(status, actors, recipients, other, why);
    }

    /** The same act for other reasons. */
    public Occurrence withWhy(List<Why> others) {
        return with(status, actors, recipients, contentOf, others);
    }

    /** The same act with another commitment of the text to it. */
    public Occurrence withStatus(Status other) {
        return with(other, actors, recipients, contentOf, why);
    }

    private Occurrence with(
            Status otherStatus,
            List<Party> otherActors,
            List<Party> otherRecipients,
            OptionalInt otherContentOf,
            List<Why> otherWhy) {
        return new Occurrence(
                number,
                sentence,
                trigger,
                type,
                mode,
                cameo,
                otherStatus,
                otherActors,
                otherRecipients,
                otherContentOf,
                evidence,
                confidence,
                otherWhy);
    }
}

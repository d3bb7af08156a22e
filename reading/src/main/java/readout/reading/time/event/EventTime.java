package readout.reading.time.event;

import java.util.List;
import readout.model.time.When;
import readout.reading.Occurrence;
import readout.reading.Scene;
import readout.reading.time.grammar.TimeGrammar;

/**
 * The stage that tells when an event took, takes or is to take place.
 *
 * <p>Needs parsed sentences and the scene's times. The conventions are the record's: a time is the act's own, never the
 * report's; what is demanded, feared or threatened has none unless the text gives it; an official text without a date in
 * its body tells of the day it was published.
 */
public final class EventTime {
    private final TimeGrammar grammar;

    public EventTime(TimeGrammar grammar) {
        this.grammar = grammar;
    }

    /**
     * The times of one article's events.
     *
     * @param occurrences all of them, since a word between an event and a time may name another event
     * @param isOfficial whether the text is issued by one who acts in it, not a press report
     */
    public EventTimes in(Scene scene, List<Occurrence> occurrences, boolean isOfficial) {
        return new EventTimes(grammar, scene, occurrences, isOfficial);
    }

    /** The time of one occurrence of a press report, by its sentence alone. */
    public When when(Occurrence occurrence, Scene scene) {
        return in(scene, List.of(occurrence), false).when(occurrence);
    }
}

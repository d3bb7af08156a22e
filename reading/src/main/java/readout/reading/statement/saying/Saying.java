package readout.reading.statement.saying;

import java.util.OptionalInt;
import readout.model.syntax.Sentence;
import readout.model.text.Span;
import readout.reading.statement.cue.Cue;
import readout.reading.statement.cue.Form;

/**
 * What one sentence says with one cue. Token numbers are the sentence's.
 *
 * @param cue the entry that found it
 * @param sentence the sentence
 * @param at the token of the cue, its first one if there are several
 * @param last the last token of the cue
 * @param speaker the head of the words that tell who speaks; empty if nobody is named
 * @param content the words that give what is said, from the first to the last; a cue in their midst is among them
 * @param form how they stand
 */
public record Saying(Cue cue, Sentence sentence, int at, int last, OptionalInt speaker, Span content, Form form) {
    /** The cue's words. */
    public Span cueSpan() {
        return sentence.span(at, last);
    }

    /** The same saying with other words. */
    Saying saying(Span other) {
        return new Saying(cue, sentence, at, last, speaker, other, form);
    }
}

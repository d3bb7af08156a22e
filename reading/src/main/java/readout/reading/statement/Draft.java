package readout.reading.statement;

import java.util.Comparator;
import java.util.Optional;
import readout.model.event.Party;
import readout.model.event.Statement;
import readout.model.text.Span;
import readout.model.time.Edtf;

/**
 * A statement that has no number yet.
 *
 * @param sentence the number of the sentence that attributes it
 */
record Draft(
        int sentence,
        Optional<Party> speaker,
        Statement.Kind kind,
        Optional<String> cue,
        Optional<Edtf> saidAt,
        Optional<Party> audience,
        Optional<String> channel,
        Span span) {
    static final Comparator<Draft> IN_ORDER = Comparator.comparing(Draft::span);

    Statement numbered(int number) {
        return new Statement("s" + number, speaker, kind, cue, saidAt, audience, channel, span);
    }

    Draft by(Optional<Party> other) {
        return new Draft(sentence, other, kind, cue, saidAt, audience, channel, span);
    }
}

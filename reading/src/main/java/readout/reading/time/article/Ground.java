package readout.reading.time.article;

import java.util.Optional;
import readout.model.text.Reason;
import readout.model.text.Span;

/**
 * A reason to believe that an article came out on some days and not on others.
 *
 * @param says the reason, for a person
 * @param at the words it rests on
 * @param admits the days
 */
record Ground(String says, Optional<Span> at, Windows admits) {
    Reason reason() {
        return new Reason(says, at);
    }
}

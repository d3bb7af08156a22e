package readout.reading.event;

import java.util.List;
import java.util.OptionalInt;
import readout.model.event.Party;
import readout.reading.status.Verdict;

/**
 * A match with its parties and status, before it is decided whether it is kept.
 *
 * @param match the match
 * @param verdict its status
 * @param actors who acts, as the frame gives it
 * @param recipients to whom
 * @param parent the trigger of the speech act whose content it is, in the same sentence
 * @param score how much speaks for it
 */
record Draft(
        Match match, Verdict verdict, List<Party> actors, List<Party> recipients, OptionalInt parent, double score) {
    Draft {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    int trigger() {
        return match.trigger();
    }

    Draft with(List<Party> otherActors, List<Party> otherRecipients) {
        return new Draft(match, verdict, otherActors, otherRecipients, parent, score);
    }

    Draft withScore(double other) {
        return new Draft(match, verdict, actors, recipients, parent, other);
    }
}

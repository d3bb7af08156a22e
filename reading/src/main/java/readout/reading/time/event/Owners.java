package readout.reading.time.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import readout.model.event.EventType;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;
import readout.model.time.Edtf;
import readout.model.time.Precision;
import readout.model.time.Timex;
import readout.reading.Occurrence;

/**
 * Whose a time is that stands after what somebody speaks of: "condemned the invasion of Kuwait on August 2". A date that
 * stands in the noun's own phrase and is not of the days of the report belongs to the noun, however the sentence is
 * parsed; an official text speaks on its own day, so there every such time does.
 */
final class Owners {
    /** A day that is not farther back than this may be that of the words. */
    private static final int REPORT_DAYS = 7;

    private final Neighbours neighbours;
    private final Optional<LocalDate> published;
    private final boolean isOfficial;

    Owners(Neighbours neighbours, Optional<LocalDate> published, boolean isOfficial) {
        this.neighbours = neighbours;
        this.published = published;
        this.isOfficial = isOfficial;
    }

    /** The act, told by a noun, that the time is of; empty if the grammar may say. */
    Optional<Occurrence> of(Timex time, Sentence sentence) {
        List<Occurrence> beside = neighbours.occurrences(sentence);
        return beside.stream()
                .filter(act -> sentence.token(act.trigger()).isNoun() && isOfPhrase(act, time, sentence))
                .filter(act -> beside.stream().anyMatch(other -> isSpeechBefore(other, act)))
                .filter(act -> isOfficial || isEarlier(time) || isApposed(act, sentence))
                .findFirst();
    }

    private static boolean isSpeechBefore(Occurrence other, Occurrence act) {
        return other.type().isVerbal()
                && other.type() != EventType.CONSULT
                && other.number() != act.number()
                && other.trigger() < act.trigger();
    }

    /** "The second visit, on 13 January". */
    private static boolean isApposed(Occurrence act, Sentence sentence) {
        return act.trigger() + 1 < sentence.size()
                && sentence.token(act.trigger() + 1).text().equals(",");
    }

    /** Whether between the noun and the time there is nothing but what belongs to the noun. */
    private static boolean isOfPhrase(Occurrence act, Timex time, Sentence sentence) {
        int first = act.trigger() + 1;
        if (sentence.token(act.trigger()).span().end() >= time.span().start()) {
            return false;
        }
        for (int i = first; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.span().end() > time.span().start()) {
                return true;
            }
            boolean isLast = i + 1 < sentence.size()
                    && sentence.token(i + 1).tag().equals("IN")
                    && i + 2 < sentence.size()
                    && sentence.token(i + 2).span().overlaps(time.span());
            if (!isNominal(token) && !(token.text().equals(",") && isLast)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isNominal(Token token) {
        return switch (token.tag()) {
            case "IN", "DT", "JJ", "CD", "POS", "PRP$", "TO", "NN", "NNS", "NNP", "NNPS" -> true;
            default -> false;
        };
    }

    /** Whether the words are not of that time: it lies back, or is a month or longer, which dates no saying. */
    private boolean isEarlier(Timex time) {
        Optional<LocalDate> last = time.edtf().flatMap(Edtf::last);
        boolean isLong = time.edtf()
                .filter(each -> each.precision().compareTo(Precision.MONTH) <= 0)
                .isPresent();
        return isLong
                || last.isPresent()
                        && published
                                .filter(day -> last.get().isBefore(day.minusDays(REPORT_DAYS)))
                                .isPresent();
    }
}

package readout.evaluation.times;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import readout.evaluation.timeml.TimeMark;
import readout.evaluation.timeml.TimeText;

/**
 * Scores what a tagger marked in one text. In the order of the text each of people's expressions takes, of those not taken,
 * the tagger's expression that it shares most letters with.
 */
final class TimeScorer {
    private final TimeText gold;
    private final List<TimeMark> expected;
    private final List<TimeMark> found;
    private final Consumer<TimeError> errors;
    private final Set<Integer> used = new HashSet<>();
    private int value;
    private int type;

    /**
     * A scorer.
     *
     * @param marks what the tagger found; what reaches beyond the text is left out
     * @param errors is told each difference
     */
    TimeScorer(TimeText gold, List<TimeMark> marks, Consumer<TimeError> errors) {
        this.gold = gold;
        this.expected =
                gold.times().stream().map(time -> time.trimmed(gold.text())).toList();
        this.found = marks.stream()
                .filter(mark -> mark.span().end() <= gold.text().length())
                .map(mark -> mark.trimmed(gold.text()))
                .toList();
        this.errors = errors;
    }

    TimeCounts score() {
        int strict = 0;
        for (TimeMark one : expected) {
            if (found.stream().anyMatch(other -> other.span().equals(one.span()))) {
                strict++;
            }
            partner(one).ifPresentOrElse(index -> pair(one, index), () -> say(TimeError.Kind.MISSED, one, ""));
        }
        for (int i = 0; i < found.size(); i++) {
            if (!used.contains(i)) {
                say(TimeError.Kind.EXTRA, found.get(i), "");
            }
        }
        return new TimeCounts(expected.size(), found.size(), strict, used.size(), value, type);
    }

    private Optional<Integer> partner(TimeMark one) {
        Optional<Integer> best = Optional.empty();
        int most = 0;
        for (int i = 0; i < found.size(); i++) {
            int shared = used.contains(i) ? 0 : shared(one, found.get(i));
            if (shared > most) {
                best = Optional.of(i);
                most = shared;
            }
        }
        return best;
    }

    private static int shared(TimeMark one, TimeMark other) {
        return Math.min(one.span().end(), other.span().end())
                - Math.max(one.span().start(), other.span().start());
    }

    private void pair(TimeMark one, int index) {
        used.add(index);
        TimeMark other = found.get(index);
        if (!other.span().equals(one.span())) {
            say(TimeError.Kind.SPAN, one, "'%s' for ".formatted(other.span().in(gold.text())));
        }
        if (other.type().equals(one.type())) {
            type++;
        } else {
            say(TimeError.Kind.TYPE, one, "%s for %s: ".formatted(other.type(), one.type()));
        }
        if (other.value().equals(one.value())) {
            value++;
        } else {
            say(TimeError.Kind.VALUE, one, "%s for %s: ".formatted(other.value(), one.value()));
        }
    }

    private void say(TimeError.Kind kind, TimeMark mark, String before) {
        String words =
                "'%s' (%d)".formatted(mark.span().in(gold.text()), mark.span().start());
        errors.accept(new TimeError(gold.ref(), kind, before + words));
    }
}

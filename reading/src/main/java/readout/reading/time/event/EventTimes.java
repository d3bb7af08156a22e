package readout.reading.time.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.event.EventType;
import readout.model.event.Status;
import readout.model.time.Edtf;
import readout.model.time.Timex;
import readout.model.time.When;
import readout.reading.Occurrence;
import readout.reading.Scene;
import readout.reading.time.calendar.Memory;
import readout.reading.time.grammar.TimeGrammar;
import readout.reading.time.value.SentenceTimes;
import readout.reading.time.value.Tense;

/** The times of one article's events. */
public final class EventTimes {
    private final TimeGrammar grammar;
    private final Scene scene;
    private final boolean isOfficial;
    private final Neighbours neighbours;
    private final Surroundings surroundings;
    private final Since since;
    private final Occasions occasions;
    private final Map<Integer, When> times = new HashMap<>();

    EventTimes(TimeGrammar grammar, Scene scene, List<Occurrence> occurrences, boolean isOfficial) {
        this.grammar = grammar;
        this.scene = scene;
        this.isOfficial = isOfficial;
        neighbours = new Neighbours(scene, occurrences);
        Optional<LocalDate> published = scene.published().edtf().flatMap(Edtf::first);
        surroundings = new Surroundings(grammar, neighbours, new Owners(neighbours, published, isOfficial));
        since = new Since(grammar, scene);
        occasions = new Occasions(grammar, published);
        Storyline storyline = new Storyline(grammar, scene, neighbours);
        occurrences.stream()
                .sorted(Comparator.comparing(Occurrence::triggerSpan))
                .forEach(occurrence -> times.put(occurrence.number(), when(occurrence, storyline)));
    }

    /** When the event takes place; {@link When#unknown} if the text gives no ground. */
    public When when(Occurrence occurrence) {
        return times.getOrDefault(occurrence.number(), When.unknown());
    }

    private When when(Occurrence occurrence, Storyline storyline) {
        List<Candidate> candidates = surroundings.candidates(occurrence);
        Optional<Timex> length = candidates.stream()
                .map(Candidate::time)
                .filter(time -> time.type() == Timex.Type.DURATION)
                .findFirst();
        Optional<When> own = candidates.stream()
                .filter(candidate -> !isOfSpokenOf(occurrence, candidate.time()))
                .flatMap(candidate -> possible(occurrence, candidate.time()).stream())
                .findFirst()
                .or(() -> since.time(occurrence))
                .map(time -> Moment.of(time, length, neighbours.times(occurrence.sentence())))
                .or(() -> published(occurrence).map(day -> Moment.published(day, length)));
        storyline.follow(occurrence, own);
        occasions.follow(occurrence, own);
        return own.or(() -> occasions.time(occurrence))
                .or(() -> storyline.infer(occurrence, length))
                .orElseGet(When::unknown);
    }

    /**
     * Whether a time stands after another event that an official text speaks of: "We condemn the raid on Sunday". What such
     * a text does by being issued, it does on its own day.
     */
    private boolean isOfSpokenOf(Occurrence occurrence, Timex time) {
        boolean isSpeech = occurrence.type().isVerbal() && occurrence.type() != EventType.CONSULT;
        return isOfficial
                && isSpeech
                && !isAddedOf(occurrence)
                && neighbours.occurrences(occurrence.sentence()).stream()
                        .anyMatch(other -> other.trigger() > occurrence.trigger()
                                && other.triggerSpan().end() <= time.span().start());
    }

    /** Whether a relative clause tells it: "the ceasefire that they agreed on Friday" is not what the text does. */
    private static boolean isAddedOf(Occurrence occurrence) {
        return occurrence
                .sentence()
                .graph()
                .filter(graph -> graph.isRelation(occurrence.trigger(), "acl:relcl")
                        || graph.ancestors(occurrence.trigger()).stream()
                                .anyMatch(each -> graph.isRelation(each, "acl:relcl")))
                .isPresent();
    }

    /** The time if the event can have it, read in the event's own tense if need be; empty if it cannot. */
    private Optional<Timex> possible(Occurrence occurrence, Timex time) {
        if (time.edtf().isEmpty() || time.type() == Timex.Type.SET) {
            return Optional.empty();
        }
        if (isPossible(occurrence.status(), time.edtf().get())) {
            return Optional.of(time);
        }
        Tense tense = isBehind(occurrence.status()) ? Tense.PAST : Tense.FUTURE;
        return SentenceTimes.of(
                        grammar, occurrence.sentence(), scene.published().edtf(), Memory.empty(), Optional.of(tense))
                .timexes()
                .stream()
                .filter(other -> other.span().equals(time.span()))
                .filter(other -> other.edtf()
                        .filter(edtf -> isPossible(occurrence.status(), edtf))
                        .isPresent())
                .findFirst();
    }

    private static boolean isBehind(Status status) {
        return switch (status) {
            case HAPPENED, ONGOING, ALLEGED, DENIED -> true;
            case PLANNED, THREATENED, DEMANDED, CONDITIONAL, CALLED_OFF -> false;
        };
    }

    /** Whether what the text says of the event agrees with the time: nothing that happened lies ahead. */
    private boolean isPossible(Status status, Edtf edtf) {
        Optional<LocalDate> first = scene.published().edtf().flatMap(Edtf::first);
        Optional<LocalDate> last = scene.published().edtf().flatMap(Edtf::last);
        if (first.isEmpty() || last.isEmpty()) {
            return true;
        }
        boolean isAhead = edtf.first().filter(day -> day.isAfter(last.get())).isPresent();
        boolean isFromNowOn = edtf.last().isEmpty() && edtf.first().equals(first);
        boolean isOver = edtf.last().filter(day -> day.isBefore(first.get())).isPresent();
        return switch (status) {
            case HAPPENED, ALLEGED -> !isAhead && !isFromNowOn;
            case ONGOING -> !isAhead;
            case PLANNED, THREATENED, DEMANDED -> !isOver;
            case CONDITIONAL, DENIED, CALLED_OFF -> true;
        };
    }

    /** The day of publication, for what an official text does by being issued or reports of its own day. */
    private Optional<Edtf> published(Occurrence occurrence) {
        boolean isDone =
                occurrence.status() == Status.HAPPENED && occurrence.contentOf().isEmpty();
        boolean isNow = occurrence.type().isVerbal() || isPresent(occurrence);
        return isOfficial && isDone && isNow ? scene.published().edtf() : Optional.empty();
    }

    /** "We are imposing": a verb in the present. */
    private static boolean isPresent(Occurrence occurrence) {
        return switch (occurrence.sentence().token(occurrence.trigger()).tag()) {
            case "VBZ", "VBP", "VBG" -> true;
            default -> false;
        };
    }
}

package readout.reading.time.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import readout.model.event.EventType;
import readout.model.event.Status;
import readout.model.syntax.Graph;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;
import readout.model.time.Basis;
import readout.model.time.Edtf;
import readout.model.time.Precision;
import readout.model.time.Timex;
import readout.model.time.When;
import readout.reading.Occurrence;
import readout.reading.Scene;
import readout.reading.time.grammar.TimeGrammar;
import readout.reading.time.grammar.WordList;

/**
 * The day on which a story is while it is told. What follows in the plain past, without a date of its own, is of the day
 * before it in the text. What is said to the press has no day but its own; what is said at a gathering has the
 * gathering's.
 */
final class Storyline {
    /** How many sentences a day is carried on. */
    private static final int REACH = 10;

    /** A day that lies farther back than this is told of as history, not as news. */
    private static final int NEWS_DAYS = 45;

    private final TimeGrammar grammar;
    private final Scene scene;
    private Optional<When> day = Optional.empty();
    private boolean isGathering;
    private int sentence;

    Storyline(TimeGrammar grammar, Scene scene) {
        this.grammar = grammar;
        this.scene = scene;
    }

    /** Takes notice of an event that has a time of its own, or none. */
    void follow(Occurrence occurrence, Optional<When> own) {
        boolean isNews = occurrence.status() == Status.HAPPENED && !isSpeech(occurrence);
        if (isNews && own.flatMap(When::edtf).filter(this::isNewsDay).isPresent()) {
            day = own;
            isGathering = occurrence.type() == EventType.PROTEST || occurrence.type() == EventType.CONSULT;
            sentence = occurrence.sentence().index();
        }
    }

    /** The story's day for an event that has none of its own. */
    Optional<When> infer(Occurrence occurrence, Optional<Timex> length) {
        boolean isDone =
                occurrence.status() == Status.HAPPENED && occurrence.contentOf().isEmpty();
        boolean isNear = occurrence.sentence().index() - sentence <= REACH;
        boolean isOfStory = !isSpeech(occurrence) || isGathering;
        if (!isDone || !isNear || !isOfStory || !isPlainPast(occurrence) || hasOtherDate(occurrence.sentence())) {
            return Optional.empty();
        }
        if (day.isPresent() && !isSpeech(occurrence)) {
            sentence = occurrence.sentence().index();
        }
        return day.map(when -> inferred(when, length));
    }

    private static When inferred(When when, Optional<Timex> length) {
        Optional<Edtf> whole = when.edtf().flatMap(Edtf::first).map(Edtf::of);
        return new When(
                whole,
                whole.map(Edtf::precision),
                Optional.empty(),
                length.flatMap(Moment::duration),
                Basis.INFERRED,
                when.evidence());
    }

    private static boolean isSpeech(Occurrence occurrence) {
        return occurrence.type().isVerbal() && occurrence.type() != EventType.CONSULT;
    }

    private boolean isNewsDay(Edtf edtf) {
        Optional<LocalDate> first = edtf.first();
        Optional<LocalDate> published = scene.published().edtf().flatMap(Edtf::first);
        boolean isDay =
                edtf.precision().compareTo(Precision.DAY) >= 0 && first.isPresent() && first.equals(edtf.last());
        return isDay
                && published
                        .map(each -> !first.get().isBefore(each.minusDays(NEWS_DAYS)))
                        .orElse(true);
    }

    /** A verb in the simple past, active or passive. */
    private boolean isPlainPast(Occurrence occurrence) {
        Token word = occurrence.sentence().token(occurrence.trigger());
        Optional<Graph> graph = occurrence.sentence().graph();
        if (graph.isEmpty() || !word.isVerb()) {
            return false;
        }
        List<Token> auxiliaries = graph.get().children(word.index(), "aux", "aux:pass").stream()
                .map(occurrence.sentence()::token)
                .toList();
        boolean isPerfect = auxiliaries.stream()
                .anyMatch(each -> grammar.list(WordList.TENSE_PERFECT).contains(each.lemma()));
        boolean isPast = word.tag().equals("VBD")
                || auxiliaries.stream().anyMatch(each -> each.tag().equals("VBD"));
        return isPast && !isPerfect;
    }

    private boolean hasOtherDate(Sentence sentence) {
        Optional<Edtf> story = day.flatMap(When::edtf);
        return scene.times().stream()
                .filter(time -> sentence.span().contains(time.span()))
                .flatMap(time -> time.edtf().stream())
                .anyMatch(edtf -> story.isPresent() && !edtf.intersects(story.get()));
    }
}

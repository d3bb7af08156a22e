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

    /** CAMEO's code for signing a formal agreement. */
    private static final String SIGNING = "057";

    /** How many steps the verb may be away that carries the tense. */
    private static final int CLAUSE = 2;

    /** How many words may open a sentence before the one that ties it to the occasion before. */
    private static final int OPENING = 4;

    private final TimeGrammar grammar;
    private final Scene scene;
    private final Neighbours neighbours;
    private Optional<When> day = Optional.empty();
    private boolean isGathering;
    private int sentence;
    private int next;

    Storyline(TimeGrammar grammar, Scene scene, Neighbours neighbours) {
        this.grammar = grammar;
        this.scene = scene;
        this.neighbours = neighbours;
    }

    /** Takes notice of the days that are named up to an event, of its own one last. */
    void follow(Occurrence occurrence, Optional<When> own) {
        named(occurrence);
        boolean isNews = occurrence.status() == Status.HAPPENED && !isSpeech(occurrence);
        if (isNews && own.flatMap(When::edtf).filter(this::isNewsDay).isPresent()) {
            day = own;
            isGathering = isGathering(occurrence);
            sentence = occurrence.sentence().index();
        }
    }

    /** Where people come together: a march, a meeting, the signing of a treaty. */
    private static boolean isGathering(Occurrence occurrence) {
        return isSigning(occurrence)
                || occurrence.type() == EventType.PROTEST
                || occurrence.type() == EventType.CONSULT;
    }

    /** The last day before the event's word that lies in the past and belongs to no event. */
    private void named(Occurrence occurrence) {
        while (next < scene.times().size()
                && scene.times().get(next).span().end()
                        <= occurrence.triggerSpan().start()) {
            Timex time = scene.times().get(next++);
            if (isOfStory(time)
                    && time.edtf()
                            .filter(this::isNewsDay)
                            .filter(this::isOnward)
                            .isPresent()) {
                isGathering &= isSameDay(time);
                day = Optional.of(Moment.of(time, Optional.empty(), List.of()));
                sentence = occurrence.sentence().index();
            }
        }
    }

    private boolean isSameDay(Timex time) {
        return time.edtf().flatMap(Edtf::first).equals(day.flatMap(When::edtf).flatMap(Edtf::first));
    }

    /** Whether a time dates what is told: not a dateline, and not what a relative clause adds of somebody. */
    private boolean isOfStory(Timex time) {
        Optional<Sentence> words = scene.document().sentenceAt(time.span().start());
        Optional<Graph> graph = words.flatMap(Sentence::graph);
        if (words.isEmpty() || graph.isEmpty()) {
            return words.stream().flatMap(each -> each.tokens().stream()).anyMatch(Token::isVerb);
        }
        return words.get().tokens().stream()
                .filter(token -> token.span().overlaps(time.span()))
                .noneMatch(token -> graph.get().ancestors(token.index()).stream()
                        .anyMatch(each -> graph.get().isRelation(each, "acl:relcl")));
    }

    /** The story's day for an event that has none of its own. */
    Optional<When> infer(Occurrence occurrence, Optional<Timex> length) {
        boolean isDone =
                occurrence.status() == Status.HAPPENED && occurrence.contentOf().isEmpty();
        boolean isNear = occurrence.sentence().index() - sentence <= REACH;
        boolean isOfStory = !isSpeech(occurrence) || isGathering || isOnSameOccasion(occurrence);
        boolean isOther = hasOtherDate(occurrence.sentence()) || isRepeated(occurrence);
        if (!isDone || !isNear || !isOfStory || isOther || !isPlainPast(occurrence)) {
            return Optional.empty();
        }
        if (day.isPresent() && !isSpeech(occurrence)) {
            sentence = occurrence.sentence().index();
        }
        return day.map(when -> inferred(when, length));
    }

    /** "Flew there twice": on more days than one. */
    private boolean isRepeated(Occurrence occurrence) {
        return occurrence.sentence().tokens().stream()
                .skip(occurrence.trigger() + 1L)
                .takeWhile(token -> !token.isVerb() && !token.tag().equals("TO"))
                .anyMatch(token -> grammar.list(WordList.LINKS_REPEATED).contains(token.lemma()));
    }

    /** "In the same speech he ordered …": the saying is of the day of what was said before it. */
    private boolean isOnSameOccasion(Occurrence occurrence) {
        Sentence words = occurrence.sentence();
        return words.tokens().stream()
                .limit(OPENING)
                .filter(token -> token.index() < occurrence.trigger())
                .anyMatch(token -> grammar.list(WordList.LINKS_OCCASION).contains(token.lemma()));
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
        return occurrence.type().isVerbal() && occurrence.type() != EventType.CONSULT && !isSigning(occurrence);
    }

    private static boolean isSigning(Occurrence occurrence) {
        return occurrence.type() == EventType.AGREE && occurrence.cameo().equals(SIGNING);
    }

    private boolean isNewsDay(Edtf edtf) {
        Optional<LocalDate> first = edtf.first();
        Optional<LocalDate> published = scene.published().edtf().flatMap(Edtf::first);
        boolean isDay =
                edtf.precision().compareTo(Precision.DAY) >= 0 && first.isPresent() && first.equals(edtf.last());
        return isDay
                && published.map(each -> !first.get().isAfter(each)).orElse(true)
                && published
                        .map(each -> !first.get().isBefore(each.minusDays(NEWS_DAYS)))
                        .orElse(true);
    }

    /** Whether the day is not before the story's: what lies before is told as background. */
    private boolean isOnward(Edtf edtf) {
        Optional<LocalDate> now = day.flatMap(When::edtf).flatMap(Edtf::first);
        return now.isEmpty()
                || edtf.first().filter(each -> !each.isBefore(now.get())).isPresent();
    }

    /** A verb in the simple past, active or passive, or what it does or is done to. */
    private boolean isPlainPast(Occurrence occurrence) {
        Optional<Graph> graph = occurrence.sentence().graph();
        return graph.filter(each -> isPlainPast(occurrence.sentence(), each, verb(occurrence, each)))
                .isPresent();
    }

    /** The verb that carries the tense: the word's own, or that of the clause it is part of. */
    private static int verb(Occurrence occurrence, Graph graph) {
        int word = occurrence.trigger();
        for (int step = 0; step < CLAUSE && isPart(occurrence.sentence(), graph, word); step++) {
            word = graph.head(word);
        }
        return word;
    }

    private static boolean isPart(Sentence words, Graph graph, int word) {
        boolean isFinite = words.token(word).tag().equals("VBD")
                || graph.children(word, "aux", "aux:pass").stream()
                        .anyMatch(each -> words.token(each).tag().equals("VBD"));
        return !isFinite && graph.isRelation(word, "nsubj", "nsubj:pass", "obj", "xcomp", "advcl", "conj");
    }

    private boolean isPlainPast(Sentence words, Graph graph, int verb) {
        List<Token> auxiliaries = graph.children(verb, "aux", "aux:pass").stream()
                .map(words::token)
                .toList();
        boolean isPerfect = auxiliaries.stream()
                .anyMatch(each -> grammar.list(WordList.TENSE_PERFECT).contains(each.lemma()));
        boolean isPast = words.token(verb).tag().equals("VBD")
                || auxiliaries.stream().anyMatch(each -> each.tag().equals("VBD"));
        return isPast && !isPerfect && words.token(verb).isVerb();
    }

    private boolean hasOtherDate(Sentence sentence) {
        Optional<Edtf> story = day.flatMap(When::edtf);
        return neighbours.times(sentence).stream()
                .flatMap(time -> time.edtf().stream())
                .anyMatch(edtf -> story.isPresent() && !edtf.intersects(story.get()));
    }
}

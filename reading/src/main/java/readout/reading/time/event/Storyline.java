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
            return words.filter(each -> isPlain(each, time)).isPresent();
        }
        return words.get().tokens().stream()
                .filter(token -> token.span().overlaps(time.span()))
                .noneMatch(token -> graph.get().ancestors(token.index()).stream()
                        .anyMatch(each -> isAdded(words.get(), graph.get(), each)));
    }

    /** Whether a verb is that of a relative clause, parsed as one or only begun as one. */
    private static boolean isAdded(Sentence words, Graph graph, int verb) {
        return graph.isRelation(verb, "acl:relcl")
                || graph.children(verb, "nsubj", "nsubj:pass").stream()
                        .anyMatch(each -> words.token(each).tag().startsWith("W"));
    }

    /** Of a sentence that was not parsed: whether it has a verb and no relative clause before the time. */
    private static boolean isPlain(Sentence words, Timex time) {
        return words.tokens().stream().anyMatch(Token::isVerb)
                && words.tokens().stream()
                        .takeWhile(token -> token.span().end() <= time.span().start())
                        .skip(1)
                        .noneMatch(token -> token.tag().startsWith("W"));
    }

    /** The story's day for an event that has none of its own; right behind a look back, the day of that. */
    Optional<When> infer(Occurrence occurrence, Optional<Timex> length) {
        boolean isDone =
                occurrence.status() == Status.HAPPENED && occurrence.contentOf().isEmpty();
        boolean isOther = hasOtherDate(occurrence.sentence()) || isRepeated(occurrence);
        if (!isDone || isOther || !isPlainPast(occurrence)) {
            return Optional.empty();
        }
        Optional<When> back = lookedBack(occurrence);
        if (back.isPresent()) {
            return back.map(when -> inferred(when, length));
        }
        boolean isNear = occurrence.sentence().index() - sentence <= REACH;
        boolean isOfStory =
                !isSpeech(occurrence) || isGathering || isCarried(occurrence) || isOnSameOccasion(occurrence);
        if (!isNear || !isOfStory) {
            return Optional.empty();
        }
        if (day.isPresent() && !isSpeech(occurrence)) {
            sentence = occurrence.sentence().index();
        }
        return day.map(when -> inferred(when, length));
    }

    /** The one day before the story's that the sentence before names; what is said is of it if people met on it. */
    private Optional<When> lookedBack(Occurrence occurrence) {
        Sentence words = occurrence.sentence();
        Optional<Sentence> before = scene.document().sentences().stream()
                .filter(each -> each.index() == words.index() - 1 && each.paragraph() == words.paragraph())
                .findFirst();
        List<Timex> days = before.stream()
                .flatMap(each -> neighbours.times(each).stream())
                .filter(time -> time.edtf().filter(this::isBack).isPresent() && isOfStory(time))
                .toList();
        boolean isMeeting = before.stream()
                .flatMap(each -> each.tokens().stream())
                .anyMatch(token -> grammar.list(WordList.LINKS_GATHERING).contains(token.lemma()));
        return days.size() == 1 && (isMeeting || !isSpeech(occurrence))
                ? Optional.of(Moment.of(days.getFirst(), Optional.empty(), List.of()))
                : Optional.empty();
    }

    private boolean isBack(Edtf edtf) {
        return edtf.precision() == Precision.DAY
                && edtf.first().isPresent()
                && edtf.first().equals(edtf.last())
                && !isOnward(edtf);
    }

    /** What a paper says that was adopted: "voted for a resolution that calls on the army". */
    private boolean isCarried(Occurrence occurrence) {
        return occurrence
                .sentence()
                .graph()
                .filter(graph -> carrier(occurrence.sentence(), graph, occurrence.trigger()) != Graph.NONE)
                .isPresent();
    }

    /** The verb whose paper says it in a relative clause; none if it is no paper. */
    private int carrier(Sentence words, Graph graph, int word) {
        int noun = graph.isRelation(word, "acl:relcl", "acl") ? graph.head(word) : Graph.NONE;
        boolean isPaper = noun != Graph.NONE
                && graph.isRelation(noun, "obj", "obl")
                && grammar.list(WordList.LINKS_PAPERS)
                        .contains(words.token(noun).lemma());
        return isPaper ? graph.head(noun) : Graph.NONE;
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
        return graph.filter(each -> {
                    int carrier = carrier(occurrence.sentence(), each, occurrence.trigger());
                    int verb = carrier == Graph.NONE ? verb(occurrence, each) : carrier;
                    return isPlainPast(occurrence.sentence(), each, verb);
                })
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

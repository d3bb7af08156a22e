package readout.reading.statement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.model.event.Party;
import readout.model.syntax.Document;
import readout.model.syntax.Graph;
import readout.model.syntax.Token;
import readout.model.text.Span;
import readout.model.time.Edtf;
import readout.model.time.Timex;
import readout.reading.statement.cue.Cue;
import readout.reading.statement.cue.Cues;
import readout.reading.statement.cue.WordList;
import readout.reading.statement.saying.CuedSentence;
import readout.reading.statement.saying.Saying;

/** To whom something was said, through what, and when. */
final class Circumstances {
    private final Document document;
    private final List<Timex> times;
    private final Speakers speakers;
    private final Cues cues;

    Circumstances(Document document, List<Timex> times, Speakers speakers, Cues cues) {
        this.document = document;
        this.times = times;
        this.speakers = speakers;
        this.cues = cues;
    }

    /** Those who were spoken to. */
    Optional<Party> audience(Saying saying) {
        CuedSentence cued = speakers.cued(saying.sentence());
        Graph graph = cued.graph();
        boolean object = saying.cue().audience().contains(Cue.OBJECT);
        Stream<Integer> objects = object
                ? graph.children(saying.at(), cued.isMarkedPassive(saying.at()) ? "nsubj:pass" : "obj", "iobj").stream()
                : Stream.empty();
        Stream<Integer> others = graph.children(saying.at(), "obl", "nmod").stream()
                .filter(child ->
                        cued.cases(child).stream().anyMatch(saying.cue().audience()::contains));
        return Stream.concat(objects, others)
                .filter(cued::isNominal)
                .filter(child -> isOutside(saying, child) && !cued.is(WordList.CHANNEL, child))
                .findFirst()
                .map(child -> speakers.party(cued, child));
    }

    /** What it was said through: "telegram", "interview with Radio Kiribati". */
    Optional<String> channel(Saying saying) {
        CuedSentence cued = speakers.cued(saying.sentence());
        Optional<Integer> own = saying.speaker().isPresent()
                        && cued.is(WordList.DOCUMENT, saying.speaker().getAsInt())
                ? Optional.of(saying.speaker().getAsInt())
                : Optional.empty();
        Graph graph = cued.graph();
        Stream<Integer> here = graph.children(saying.at(), "obl", "nmod").stream();
        Stream<Integer> speaking = graph.children(saying.at(), "advcl", "acl").stream()
                .filter(child -> cued.token(child).tag().equals("VBG"))
                .flatMap(child -> graph.children(child, "obl", "nmod", "obj").stream());
        return Stream.concat(
                        own.stream(),
                        Stream.concat(here, speaking)
                                .filter(child -> isThrough(cued, child) && isOutside(saying, child)))
                .findFirst()
                .map(child -> withoutArticle(cued, cued.noun(child)).in(document.article()));
    }

    private boolean isThrough(CuedSentence cued, int noun) {
        return cued.is(WordList.CHANNEL, noun)
                && cued.cases(noun).stream().anyMatch(word -> cues.has(WordList.THROUGH, word));
    }

    private static Span withoutArticle(CuedSentence cued, Span words) {
        List<Token> tokens = cued.sentence().tokens().stream()
                .filter(token -> words.contains(token.span()))
                .toList();
        boolean article = tokens.size() > 1 && tokens.getFirst().tag().equals("DT");
        return article ? new Span(tokens.get(1).span().start(), words.end()) : words;
    }

    /** When it was said: a date in the cue's own clause. */
    Optional<Edtf> saidAt(Saying saying) {
        if (saying.cue().part() != Cue.Part.VERB) {
            return Optional.empty();
        }
        CuedSentence cued = speakers.cued(saying.sentence());
        return times.stream()
                .filter(time -> saying.sentence().span().contains(time.span())
                        && !saying.content().overlaps(time.span())
                        && (time.type() == Timex.Type.DATE || time.type() == Timex.Type.TIME))
                .filter(time -> isOfCue(cued, saying.at(), time))
                .flatMap(time -> time.edtf().stream())
                .findFirst();
    }

    /** Whether a time stands under the cue without a clause between. */
    private static boolean isOfCue(CuedSentence cued, int cue, Timex time) {
        Graph graph = cued.graph();
        return cued.sentence().tokens().stream()
                .filter(token -> time.span().contains(token.span()))
                .map(Token::index)
                .anyMatch(token -> {
                    int at = token;
                    while (at != cue
                            && at != Graph.NONE
                            && !graph.isRelation(at, "acl", "acl:relcl", "advcl", "ccomp", "conj")) {
                        at = graph.head(at);
                    }
                    return at == cue;
                });
    }

    private static boolean isOutside(Saying saying, int token) {
        return !saying.content().contains(saying.sentence().token(token).span());
    }
}

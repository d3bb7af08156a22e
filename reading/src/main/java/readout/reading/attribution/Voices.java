package readout.reading.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import readout.model.event.EventType;
import readout.model.event.Party;
import readout.model.event.Source;
import readout.model.event.Statement;
import readout.model.syntax.Sentence;
import readout.model.text.Span;
import readout.reading.Occurrence;
import readout.reading.Scene;
import readout.reading.statement.Speakers;
import readout.reading.statement.cue.Cues;
import readout.reading.statement.cue.Form;
import readout.reading.statement.cue.Stance;
import readout.reading.statement.cue.WordList;
import readout.reading.statement.saying.Saying;
import readout.reading.statement.saying.Sayings;

/** Everybody whose word one article gives, and who of them answers for an event. */
public final class Voices {
    private static final Comparator<Voice> OUTERMOST_FIRST = Comparator.comparing(Voice::content);

    /** Speech acts whose content the one who does them answers for. */
    private static final Set<EventType> ANSWERED =
            EnumSet.of(EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.THREATEN);

    private final Scene scene;
    private final Cues cues;
    private final Optional<Source> issuer;
    private final Map<Span, List<Statement>> statements;
    private final Map<Integer, List<Voice>> bySentence;

    Voices(Scene scene, Cues cues, Optional<Source> issuer) {
        this.scene = scene;
        this.cues = cues;
        this.issuer = issuer;
        this.statements = scene.statements().stream().collect(Collectors.groupingBy(Statement::span));
        this.bySentence = bySentence(voices());
    }

    /** Whose the text is, if it is an official one. */
    public Optional<Party> issuer() {
        return issuer.map(Source::party);
    }

    /** The chain of an occurrence by the text around it. */
    public List<Source> over(Occurrence occurrence) {
        List<Voice> around =
                new ArrayList<>(bySentence.getOrDefault(occurrence.sentence().index(), List.of()).stream()
                        .filter(voice -> voice.covers(occurrence.triggerSpan()))
                        .filter(voice -> !new Presupposed(occurrence).by(voice))
                        .toList());
        if (!around.isEmpty() && new OwnAct(occurrence, cues).isOf(around.getLast())) {
            around.removeLast();
        }
        List<Source> chain = new ArrayList<>();
        issuer.ifPresent(chain::add);
        around.stream().map(Voice::source).forEach(source -> add(chain, source));
        return List.copyOf(chain);
    }

    /**
     * The chain of an occurrence that may be the content of another: who asks, accuses, threatens or denies answers for
     * what is asked, charged, threatened or denied.
     *
     * @param all the article's occurrences, each at its number
     */
    public List<Source> over(Occurrence occurrence, List<Occurrence> all) {
        List<Source> chain = over(occurrence);
        OptionalInt parent = occurrence.contentOf();
        if (parent.isEmpty() || parent.getAsInt() >= all.size()) {
            return chain;
        }
        Occurrence act = all.get(parent.getAsInt());
        if (!ANSWERED.contains(act.type()) || act.actors().isEmpty()) {
            return chain;
        }
        List<Source> longer = new ArrayList<>(over(act));
        for (Party actor : act.actors()) {
            add(
                    longer,
                    new Source(
                            actor,
                            Optional.of(act.triggerSpan().in(scene.document().article())),
                            Optional.empty(),
                            Optional.empty(),
                            actor.span()));
        }
        return chain.size() > over(act).size() ? chain : List.copyOf(longer);
    }

    /** Adds a voice unless it is there already; "I" and "we" are the voice around them. */
    private void add(List<Source> chain, Source source) {
        boolean repeated = chain.stream().anyMatch(other -> other.party().isSameAs(source.party()));
        boolean again = !chain.isEmpty() && isFirstPerson(source);
        if (!repeated && !again) {
            chain.add(source);
        }
    }

    private boolean isFirstPerson(Source source) {
        return cues.has(WordList.FIRST, source.span().in(scene.document().article()));
    }

    /** The voices by the sentences that they speak of, outermost first. */
    private Map<Integer, List<Voice>> bySentence(List<Voice> voices) {
        Map<Integer, List<Voice>> found = new HashMap<>();
        for (Voice voice : voices) {
            for (Sentence sentence : scene.document().sentencesOver(voice.content())) {
                found.computeIfAbsent(sentence.index(), each -> new ArrayList<>(2))
                        .add(voice);
            }
        }
        return found;
    }

    private List<Voice> voices() {
        Speakers speakers = new Speakers(scene.document(), scene.mentions(), cues);
        List<Voice> found = new ArrayList<>();
        for (Saying saying : new Sayings(cues).in(scene.document())) {
            voice(saying, speakers, found).ifPresent(found::add);
        }
        scene.statements().stream()
                .filter(statement -> statement.cue().isEmpty())
                .flatMap(statement -> continued(statement).stream())
                .forEach(found::add);
        found.sort(OUTERMOST_FIRST);
        return found;
    }

    private Optional<Voice> voice(Saying saying, Speakers speakers, List<Voice> before) {
        Optional<Party> named = speakers.of(saying);
        boolean bare = speakers.isBareDocument(saying);
        Optional<Statement> statement = statement(saying, bare ? Optional.empty() : named.map(Party::span));
        Optional<Party> party = statement.isPresent() ? statement.get().speaker() : named;
        if (statement.isEmpty() && bare) {
            party = before.reversed().stream()
                    .filter(voice -> voice.stance() == saying.cue().stance())
                    .map(voice -> voice.source().party())
                    .findFirst()
                    .or(() -> named);
        }
        Span cue = saying.cueSpan();
        return party.map(each -> new Voice(
                new Source(
                        each,
                        Optional.of(cue.in(scene.document().article())),
                        statement.flatMap(Statement::saidAt),
                        statement.flatMap(Statement::channel),
                        each.span()),
                saying.content(),
                Optional.of(cue),
                saying.cue().stance(),
                saying.form() == Form.QUOTE));
    }

    /** The statement that was made of a saying by a speaker with these words. */
    private Optional<Statement> statement(Saying saying, Optional<Span> speaker) {
        String cue = saying.cueSpan().in(scene.document().article());
        return statements.getOrDefault(saying.content(), List.of()).stream()
                .filter(statement -> statement.cue().filter(cue::equals).isPresent()
                        && (speaker.isEmpty()
                                || statement.speaker().map(Party::span).equals(speaker)))
                .findFirst();
    }

    private static Optional<Voice> continued(Statement statement) {
        return statement
                .speaker()
                .map(party -> new Voice(
                        new Source(party, Optional.empty(), statement.saidAt(), statement.channel(), party.span()),
                        statement.span(),
                        Optional.empty(),
                        Stance.SAY,
                        statement.kind() == Statement.Kind.DIRECT));
    }
}

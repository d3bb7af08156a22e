package readout.reading;

import java.util.List;
import java.util.Map;
import readout.knowledge.Knowledge;
import readout.language.Annotator;
import readout.model.event.Mention;
import readout.model.event.Place;
import readout.model.event.Readout;
import readout.model.event.Source;
import readout.model.syntax.Document;
import readout.model.text.Article;
import readout.model.text.Published;
import readout.model.text.Span;
import readout.model.time.Timex;
import readout.reading.actor.MentionIndex;
import readout.reading.actor.Mentions;
import readout.reading.attribution.Attribution;
import readout.reading.attribution.Issuers;
import readout.reading.attribution.Voices;
import readout.reading.check.Check;
import readout.reading.check.Findings;
import readout.reading.codebook.Codebook;
import readout.reading.event.Attempt;
import readout.reading.event.Demands;
import readout.reading.event.Events;
import readout.reading.implied.Addressees;
import readout.reading.implied.Declarations;
import readout.reading.place.EventPlace;
import readout.reading.place.Places;
import readout.reading.repeat.Repeats;
import readout.reading.repeat.Telling;
import readout.reading.statement.Statements;
import readout.reading.statement.cue.Cues;
import readout.reading.time.Times;
import readout.reading.time.article.ArticleDate;
import readout.reading.time.event.EventTime;
import readout.reading.time.event.EventTimes;
import readout.reading.time.grammar.TimeGrammar;

/**
 * Reads one article: the stages of this module in their order. Stateless, and safe for use by several threads; the same
 * article always gives the same readout.
 */
public final class Reader {
    private final Annotator annotator;
    private final Need need;
    private final Mentions mentions;
    private final Places places;
    private final Statements statements;
    private final Events events;
    private final EventPlace eventPlace;
    private final Repeats repeats;
    private final Attribution attribution;
    private final Check check;
    private final Addressees addressees = new Addressees();
    private final Declarations declarations = new Declarations();
    private final Demands demands;
    private final Times times;
    private final ArticleDate articleDate;
    private final EventTime eventTime;

    /**
     * A reader for one language.
     *
     * @param annotator the language's engine
     * @param knowledge who is who
     * @param whole the codebook of that language
     */
    public Reader(Annotator annotator, Knowledge knowledge, WholeCodebook whole) {
        Codebook codebook = whole.events();
        Cues cues = whole.cues();
        this.annotator = annotator;
        this.mentions = new Mentions(knowledge, whole.actors(), whole.places());
        this.places = new Places(knowledge, whole.places());
        this.statements = new Statements(cues);
        this.need = new Need(codebook, statements::wants);
        this.events = new Events(codebook);
        this.repeats = new Repeats(codebook);
        this.demands = new Demands(codebook);
        this.eventPlace = new EventPlace(whole.places());
        this.attribution = new Attribution(cues, new Issuers(whole.issuers(), knowledge));
        TimeGrammar grammar = whole.times();
        this.times = new Times(grammar);
        this.articleDate = new ArticleDate(grammar, knowledge);
        this.eventTime = new EventTime(grammar);
        this.check = new Check(whole.warnings());
    }

    /** What the article says, event by event. */
    public Readout read(Article article) {
        Document document = annotator.parse(annotator.annotate(article), need::wants);
        Scene scene = scene(document);
        Voices voices = attribution.in(scene);
        MentionIndex index = MentionIndex.of(document, scene.mentions());
        List<Occurrence> said = addressees.fill(events.events(document, index, scene.places(), scene.times()));
        List<Occurrence> done = declarations.settle(said, voices::over);
        List<Occurrence> acts = demands.add(document.sentences(), index, done, voices::over);
        EventTimes when = eventTime.in(scene, acts, voices.issuer().isPresent());
        List<Telling> tellings = acts.stream()
                .map(act -> new Telling(act, when.when(act), eventPlace.where(act, scene)))
                .toList();
        Map<Integer, Integer> repeated = repeats.find(tellings);
        List<List<Source>> sources =
                acts.stream().map(act -> voices.over(act, acts)).toList();
        Findings findings = check.check(scene, acts);
        Assembly assembly = new Assembly(tellings, repeated, sources, findings.dropped());
        return new Readout(
                article.withPublished(scene.published()),
                assembly.events(),
                scene.statements(),
                scene.mentions(),
                scene.times(),
                scene.places(),
                findings.warnings());
    }

    /** How the entries of the lexicon fared that list a word of the span: why an event is missing there. */
    public List<Attempt> attempts(Article article, Span within) {
        Document document = annotator.parse(
                annotator.annotate(article),
                sentence -> need.wants(sentence) || sentence.span().overlaps(within));
        Scene scene = scene(document);
        return events.attempts(document, MentionIndex.of(document, scene.mentions()), scene.places(), within);
    }

    private Scene scene(Document document) {
        Published given = document.article().published();
        List<Mention> undated = mentions.mentions(document, given);
        Published published = articleDate.infer(document, undated);
        List<Mention> who = published.equals(given) ? undated : mentions.mentions(document, published);
        List<Timex> when = times.times(document, published);
        List<Place> where = places.places(document, who);
        return new Scene(document, published, when, who, where, statements.statements(document, who, when));
    }
}

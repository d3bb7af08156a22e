package readout.reading.statement;

import java.util.List;
import java.util.Optional;
import readout.knowledge.Knowledge;
import readout.language.Annotator;
import readout.language.Annotators;
import readout.model.event.Mention;
import readout.model.event.Statement;
import readout.model.syntax.Document;
import readout.model.text.Article;
import readout.model.text.Published;
import readout.model.time.Edtf;
import readout.model.time.Timex;
import readout.reading.Scene;
import readout.reading.actor.Mentions;
import readout.reading.actor.words.ActorWords;
import readout.reading.codebook.CodebookFiles;
import readout.reading.place.PlaceWords;
import readout.reading.statement.cue.Cues;
import readout.reading.time.Times;
import readout.reading.time.grammar.TimeGrammar;

/** Texts read as far as what is said in them, by the real stages. */
public final class Texts {
    public static final CodebookFiles FILES = CodebookFiles.standard();
    public static final Cues CUES = Cues.load(FILES, "en");
    private static final Annotator ENGLISH = Annotators.forLanguage("en");
    private static final Mentions MENTIONS = new Mentions(Knowledge.load(), ActorWords.of(FILES), PlaceWords.of(FILES));
    private static final Times TIMES = new Times(TimeGrammar.load(FILES, "en"));

    private Texts() {}

    public static Document parsed(String text) {
        return parsed(article(text, Optional.empty(), Optional.empty(), ""));
    }

    private static Document parsed(Article article) {
        return ENGLISH.parse(ENGLISH.annotate(article), sentence -> true);
    }

    /** A text without title and publisher. */
    public static Scene scene(String text, String published) {
        return scene(article(text, Optional.empty(), Optional.empty(), published));
    }

    public static Scene scene(Article article) {
        Document document = parsed(article);
        Published published = article.published();
        List<Timex> times = TIMES.times(document, published);
        List<Mention> mentions = MENTIONS.mentions(document, published);
        List<Statement> statements = new Statements(CUES).statements(document, mentions, times);
        return new Scene(document, published, times, mentions, List.of(), statements);
    }

    /** What is said in a text of 15 May 2003. */
    public static List<Statement> statements(String text) {
        return scene(text, "2003-05-15").statements();
    }

    public static Article article(String text, Optional<String> title, Optional<String> publisher, String published) {
        return new Article(
                "id",
                "ref",
                "-",
                Optional.empty(),
                title,
                List.of(),
                publisher,
                Optional.of("en"),
                published.isEmpty() ? Published.unknown() : Published.stated(Edtf.parse(published)),
                Optional.empty(),
                text,
                List.of(),
                List.of());
    }
}

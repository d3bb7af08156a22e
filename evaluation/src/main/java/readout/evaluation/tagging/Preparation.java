package readout.evaluation.tagging;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import readout.article.ArticleReader;
import readout.article.Limits;
import readout.article.Metadata;
import readout.article.json.JsonArticle;
import readout.evaluation.timeml.TimeText;
import readout.language.Annotator;
import readout.language.Annotators;
import readout.model.syntax.Document;
import readout.model.text.Article;
import readout.model.time.Edtf;

/** Cuts a text into sentences and tags it as the reading does; offsets stay those of the text. */
public final class Preparation implements Function<TimeText, Document> {
    private final ArticleReader articles = new ArticleReader(Limits.STANDARD);
    private final Annotator annotator;
    private final String language;

    /**
     * A preparation.
     *
     * @param language ISO 639-1 code of what the texts are written in
     */
    public Preparation(String language) {
        this.language = language;
        annotator = Annotators.forLanguage(language);
    }

    @Override
    public Document apply(TimeText text) {
        Metadata metadata = new Metadata(
                Optional.of(text.ref()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                text.day().map(Edtf::parse),
                Optional.empty(),
                Optional.of(language));
        Article article = articles.read(new JsonArticle(text.text(), metadata), text.ref(), Metadata.none());
        return annotator.annotate(article);
    }
}

package readout.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import readout.article.ArticleReader;
import readout.article.Limits;
import readout.article.Metadata;
import readout.language.Annotator;
import readout.language.Annotators;
import readout.model.time.Edtf;
import readout.reading.WholeCodebook;
import readout.reading.codebook.CodebookFiles;
import readout.reading.trial.CodebookTrial;
import readout.reading.trial.ExampleReader;

/** A codebook on trial with all the rooms it needs: its examples are read as articles are. */
public final class Trials {
    private static final String SOURCE = "example";

    private Trials() {}

    /**
     * The trial of the codebook in these files.
     *
     * @throws readout.reading.codebook.CodebookException with all faults of form, if there is one
     */
    public static CodebookTrial of(CodebookFiles files) {
        WholeCodebook codebook = WholeCodebook.load(files, Readers.LANGUAGE);
        Annotator annotator = Annotators.forLanguage(Readers.LANGUAGE);
        return new CodebookTrial(codebook, annotator, reader(Readers.with(annotator, codebook)));
    }

    private static ExampleReader reader(Readers readers) {
        ArticleReader articles = new ArticleReader(Limits.STANDARD);
        return (text, published) ->
                readers.read(articles.read(SOURCE, text.getBytes(StandardCharsets.UTF_8), metadata(published)));
    }

    private static Metadata metadata(Optional<Edtf> published) {
        return Metadata.none().withLanguage(Readers.LANGUAGE).withPublished(published);
    }
}

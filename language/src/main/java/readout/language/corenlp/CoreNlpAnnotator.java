package readout.language.corenlp;

import java.util.List;
import java.util.function.Predicate;
import readout.language.Annotator;
import readout.model.syntax.Document;
import readout.model.syntax.Sentence;
import readout.model.text.Article;

/** English by CoreNLP 4.5.10. Safe for use by several threads; the models load at first use. */
public final class CoreNlpAnnotator implements Annotator {
    @Override
    public String language() {
        return "en";
    }

    @Override
    public String engine() {
        return "corenlp 4.5.10";
    }

    @Override
    public Document annotate(Article article) {
        return new CheapPass(article, Models.shared()).read();
    }

    @Override
    public Document parse(Document document, Predicate<Sentence> wanted) {
        Parsing parsing = new Parsing(Models.shared().parser());
        List<Sentence> parsed = document.sentences().stream()
                .map(sentence -> isParsable(sentence) && wanted.test(sentence)
                        ? sentence.withGraph(parsing.parse(sentence))
                        : sentence)
                .toList();
        return document.withSentences(parsed);
    }

    private static boolean isParsable(Sentence sentence) {
        return !sentence.isHeading() && sentence.graph().isEmpty();
    }
}

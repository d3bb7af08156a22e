package readout.article;

import java.util.function.Supplier;
import readout.model.text.Article;

/**
 * One article to come. Reading it is put off until it is asked for, so that a fault in one stops no other.
 *
 * @param name the file, or the file and line, for messages
 * @param reader gives the article, or throws {@link readout.model.problem.ProblemException}
 */
public record Input(String name, Supplier<Article> reader) {
    /** The article; throws {@link readout.model.problem.ProblemException} if the input is faulty. */
    public Article read() {
        return reader.get();
    }
}

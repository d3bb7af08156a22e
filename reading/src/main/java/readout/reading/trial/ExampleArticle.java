package readout.reading.trial;

import java.util.List;
import java.util.Optional;
import readout.model.text.Article;
import readout.model.text.Published;

/** Makes articles of examples: a text and a day, and nothing else known. */
final class ExampleArticle {
    private ExampleArticle() {}

    /** An article with this text alone. */
    static Article of(String text, Published published, String language) {
        return new Article(
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(language),
                published,
                Optional.empty(),
                text,
                List.of(),
                List.of());
    }
}

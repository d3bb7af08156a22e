package readout.language;

import java.util.List;
import java.util.Optional;
import readout.model.text.Article;
import readout.model.text.Published;

/** Articles for tests. */
public final class Articles {
    private Articles() {}

    /** An article of which only the text is known. */
    public static Article of(String text) {
        return new Article(
                "id",
                "test",
                "-",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of("en"),
                Published.unknown(),
                Optional.empty(),
                text,
                List.of(),
                List.of());
    }
}

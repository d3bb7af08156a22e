package readout.cli.output;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.article.text.TextDigest;
import readout.model.text.Article;
import readout.model.text.Published;
import readout.model.time.Basis;

/**
 * What makes two articles one and the same for a run that goes on: the text and all that was said of it, but not where
 * the file lay nor what the reading found out.
 *
 * @param digest lower-case hexadecimal
 */
record ArticleKey(String digest) {
    /** The key of an article, before or after it was read. */
    static ArticleKey of(Article article) {
        return of(
                article.id(),
                article.ref(),
                List.of(article.url(), article.title(), article.publisher(), article.language(), stated(article)),
                article.authors());
    }

    /**
     * The key of these fields.
     *
     * @param said url, title, publisher, language, and the date of publication if it was stated
     */
    static ArticleKey of(String id, String ref, List<Optional<String>> said, List<String> authors) {
        Stream<String> fields = Stream.of(
                        Stream.of(id, ref), said.stream().map(field -> field.orElse("")), authors.stream())
                .flatMap(each -> each);
        return new ArticleKey(TextDigest.sha256(String.join("\n", fields.toList())));
    }

    private static Optional<String> stated(Article article) {
        Published published = article.published();
        return published
                .edtf()
                .filter(edtf -> published.basis() == Basis.STATED)
                .map(Object::toString);
    }
}

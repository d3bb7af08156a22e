package readout.views.json;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import readout.model.text.Article;
import readout.model.text.Published;
import readout.model.text.Reason;

/** An article's fields. */
final class ArticleJson {
    private ArticleJson() {}

    /** The fields of {@code article} in a readout. */
    static void fields(JsonOut out, Article article) throws IOException {
        out.string("id", article.id());
        out.string("ref", article.ref());
        out.string("source", article.source());
        out.optional("url", article.url());
        out.optional("title", article.title());
        out.strings("authors", article.authors());
        out.optional("publisher", article.publisher());
        out.optional("language", article.language());
        published(out, "published", Optional.of(article.published()));
        text(out, article);
    }

    /** The fields of {@code readout article}. */
    static void stage(JsonOut out, Article article) throws IOException {
        out.string("ref", article.ref());
        out.optional("url", article.url());
        out.optional("title", article.title());
        out.strings("authors", article.authors());
        out.optional("publisher", article.publisher());
        published(out, "published", Optional.of(article.published()));
        published(out, "modified", article.modified());
        out.optional("language", article.language());
        text(out, article);
    }

    private static void text(JsonOut out, Article article) throws IOException {
        out.string("text", article.text());
        out.objects("sections", article.sections(), (each, section) -> {
            each.string("heading", section.heading().in(article));
            each.span(section.body());
        });
        out.objects("boilerplate", article.boilerplate(), (each, part) -> {
            each.span(part.span());
            each.string("reason", part.reason());
        });
    }

    static void published(JsonOut out, String key, Optional<Published> published) throws IOException {
        if (published.isEmpty()) {
            out.nil(key);
            return;
        }
        out.object(key, fields -> {
            fields.optional("edtf", published.get().edtf());
            fields.string("basis", published.get().basis().name().toLowerCase(Locale.ROOT));
            fields.objects("reasons", published.get().reasons(), ArticleJson::reason);
        });
    }

    private static void reason(JsonOut out, Reason reason) throws IOException {
        out.string("says", reason.says());
        if (reason.at().isPresent()) {
            out.span(reason.at().get());
        } else {
            out.nil("start");
            out.nil("end");
        }
    }
}

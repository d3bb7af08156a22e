package readout.article.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import readout.article.Metadata;
import readout.model.time.Edtf;

/** What a page says of itself: JSON-LD first, then its meta elements, then its headings. */
final class PageMetadata {
    private static final Logger LOG = LoggerFactory.getLogger(PageMetadata.class);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Document page;
    private final List<JsonNode> articles;

    private PageMetadata(Document page) {
        this.page = page;
        this.articles = articles(page);
    }

    static Metadata of(Document page) {
        PageMetadata found = new PageMetadata(page);
        return new Metadata(
                Optional.empty(),
                found.linked("headline").or(() -> found.meta("og:title")).or(found::heading),
                found.canonical().or(() -> found.meta("og:url")),
                found.named("publisher").or(() -> found.meta("og:site_name")),
                found.authors(),
                found.linked("datePublished")
                        .or(() -> found.meta("article:published_time"))
                        .or(() -> found.meta("date"))
                        .or(() -> found.meta("dc.date"))
                        .or(found::time)
                        .flatMap(PageMetadata::date),
                found.linked("dateModified")
                        .or(() -> found.meta("article:modified_time"))
                        .flatMap(PageMetadata::date),
                found.language());
    }

    private static List<JsonNode> articles(Document page) {
        List<JsonNode> found = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                collect(MAPPER.readTree(script.data()), found);
            } catch (JsonProcessingException e) {
                LOG.debug("broken JSON-LD says nothing; the meta elements may", e);
            }
        }
        return found;
    }

    private static void collect(JsonNode node, List<JsonNode> into) {
        if (node.isArray()) {
            node.forEach(each -> collect(each, into));
        } else if (node.has("@graph")) {
            collect(node.get("@graph"), into);
        } else if (node.path("@type").toString().contains("Article") || node.has("datePublished")) {
            into.add(node);
        }
    }

    private Optional<String> linked(String field) {
        return articles.stream()
                .map(article -> article.path(field))
                .filter(JsonNode::isTextual)
                .map(value -> value.textValue().strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private Optional<String> named(String field) {
        return articles.stream()
                .map(article -> article.path(field).path("name"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .findFirst();
    }

    private List<String> authors() {
        List<String> authors = new ArrayList<>();
        for (JsonNode article : articles) {
            JsonNode author = article.path("author");
            (author.isArray() ? author : List.of(author)).forEach(each -> {
                JsonNode name = each.isTextual() ? each : each.path("name");
                if (name.isTextual() && !authors.contains(name.textValue().strip())) {
                    authors.add(name.textValue().strip());
                }
            });
        }
        return authors.isEmpty() ? meta("author").map(List::of).orElse(List.of()) : authors;
    }

    private Optional<String> meta(String name) {
        for (Element meta : page.select("meta[content]")) {
            boolean named = meta.attr("property").equalsIgnoreCase(name)
                    || meta.attr("name").equalsIgnoreCase(name)
                    || meta.attr("itemprop").equalsIgnoreCase(name);
            if (named && !meta.attr("content").isBlank()) {
                return Optional.of(meta.attr("content").strip());
            }
        }
        return Optional.empty();
    }

    private Optional<String> heading() {
        return Optional.ofNullable(page.selectFirst("h1"))
                .map(Element::text)
                .or(() -> Optional.of(page.title()))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private Optional<String> canonical() {
        return Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
                .map(link -> link.attr("href"))
                .filter(href -> href.startsWith("http"));
    }

    private Optional<String> time() {
        return Optional.ofNullable(page.selectFirst("article time[datetime], time[datetime]"))
                .map(time -> time.attr("datetime"));
    }

    private Optional<String> language() {
        return Optional.ofNullable(page.selectFirst("html[lang]"))
                .map(html -> html.attr("lang").toLowerCase(Locale.ROOT).split("[-_]")[0])
                .filter(code -> code.length() == 2);
    }

    /** The day, with the time where the page gives one that can be read. */
    private static Optional<Edtf> date(String text) {
        String compact = text.strip().replaceFirst("\\.\\d+", "").replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2");
        for (String candidate : List.of(compact, compact.length() > 10 ? compact.substring(0, 10) : compact)) {
            try {
                return Optional.of(Edtf.parse(candidate));
            } catch (RuntimeException e) {
                LOG.debug("not a date in this form; the day alone may be", e);
            }
        }
        return Optional.empty();
    }
}

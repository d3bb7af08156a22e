package readout.views.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.event.Readout;
import readout.model.event.Warning;
import readout.model.text.Article;
import readout.model.text.Span;
import readout.views.View;
import readout.views.Wording;

/**
 * One page that needs no network: warnings on top, the text at the left with its evidence marked, the events at the right;
 * hover and focus join them, {@code #s=120-176} shows a span.
 */
public final class HtmlView implements View {
    private static final int PREFIX = 8;
    private static final Pattern PARAGRAPH_END = Pattern.compile("(?<=[^\n])\n(?=[^\n])");

    @Override
    public String header() {
        return new Html()
                .raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta name=\"color-scheme\" content=\"light dark\">\n<title>Readout</title>\n<style>\n")
                .raw(resource("page.css"))
                .raw("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#events\">Skip to the events</a>\n")
                .toString();
    }

    @Override
    public String footer() {
        return "<script>\n" + resource("page.js") + "</script>\n</body>\n</html>\n";
    }

    @Override
    public String of(Readout readout) {
        Article article = readout.article();
        String prefix = article.id().substring(0, Math.min(PREFIX, article.id().length()));
        Html html = new Html().raw("<main class=\"readout\" lang=\"" + language(article) + "\">\n<header>\n");
        html.element("h1", "", Wording.heading(article).orElse("Untitled")).raw("\n");
        html.element("p", "class=\"origin\"", origin(article)).raw("\n</header>\n");
        warnings(html, readout);
        html.raw("<div class=\"columns\">\n<section class=\"text\" aria-label=\"Text\" data-length=\"")
                .raw(Integer.toString(article.text().length()))
                .raw("\">");
        text(html, readout, prefix);
        html.raw("</section>\n<section class=\"events\" id=\"events\" aria-label=\"Events\" tabindex=\"-1\">\n");
        html.element("h2", "", "Events: " + readout.events().size()).raw("\n");
        if (readout.events().isEmpty()) {
            html.element("p", "", "No events were found in this text.");
        }
        readout.events().forEach(event -> new Card(article, event, prefix).write(html));
        return html.raw("</section>\n</div>\n</main>\n").toString();
    }

    private static String language(Article article) {
        return article.language().filter(code -> code.matches("[a-z]{2}")).orElse("en");
    }

    private static String origin(Article article) {
        return article.publisher().map(name -> name + ", ").orElse("") + Wording.published(article.published());
    }

    private static void warnings(Html html, Readout readout) {
        if (readout.warnings().isEmpty()) {
            return;
        }
        html.raw("<section class=\"warnings\" aria-label=\"Warnings\">\n<h2>Warnings</h2>\n<ul>\n");
        for (Warning warning : readout.warnings()) {
            html.raw("<li>").element("strong", "", warning.kind()).text(": " + warning.says());
            if (!warning.span().isEmpty()) {
                String anchor = "href=\"#s=" + warning.span().start() + "-"
                        + warning.span().end() + "\"";
                html.raw(" ").element("a", anchor, "“" + warning.span().in(readout.article()) + "”");
            }
            html.raw("</li>\n");
        }
        html.raw("</ul>\n</section>\n");
    }

    private static void text(Html html, Readout readout, String prefix) {
        for (Segments.Segment segment : Segments.of(readout)) {
            String offsets = " data-s=\"" + segment.span().start() + "\"";
            if (segment.events().isEmpty()) {
                String kind = segment.isBoilerplate() ? " class=\"boilerplate\" title=\"not of the report\"" : "";
                html.raw("<span" + kind + offsets + ">");
                paragraphs(html, readout.article().text(), segment.span());
                html.raw("</span>");
            } else {
                String ids = String.join(
                        " ",
                        segment.events().stream().map(id -> prefix + "-" + id).toList());
                String first = segment.events().getFirst();
                html.raw("<mark data-e=\"" + ids + "\"" + offsets + " class=\"" + status(readout, first) + "\">")
                        .element(
                                "a",
                                "href=\"#" + prefix + "-" + first + "\"",
                                segment.span().in(readout.article()))
                        .raw("</mark>");
            }
        }
    }

    /** A piece of text with a gap, which is no text, where a paragraph ends and no blank line follows. */
    private static void paragraphs(Html html, String text, Span span) {
        int from = span.start();
        Matcher end =
                PARAGRAPH_END.matcher(text).region(span.start(), span.end()).useTransparentBounds(true);
        while (end.find()) {
            html.text(text.substring(from, end.end())).raw("<span class=\"gap\"></span>");
            from = end.end();
        }
        html.text(text.substring(from, span.end()));
    }

    private static String status(Readout readout, String id) {
        return readout.events().stream()
                .filter(event -> event.id().equals(id))
                .map(event -> event.status().word())
                .findFirst()
                .orElse("");
    }

    private static String resource(String name) {
        try (InputStream in = HtmlView.class.getResourceAsStream("/readout/views/page/" + name)) {
            if (in == null) {
                throw new IllegalStateException("html: the resource '%s' is missing".formatted(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

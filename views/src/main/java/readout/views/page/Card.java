package readout.views.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.model.event.Event;
import readout.model.text.Article;
import readout.model.text.Span;
import readout.model.time.Basis;
import readout.views.Signs;
import readout.views.Wording;

/** An event beside the text: what it is, who, when, where, according to whom, the words, and the rules behind it. */
final class Card {
    private final Article article;
    private final Event event;
    private final String prefix;

    /**
     * A card.
     *
     * @param prefix what the ids of this article's elements begin with
     */
    Card(Article article, Event event, String prefix) {
        this.article = article;
        this.event = event;
        this.prefix = prefix;
    }

    void write(Html html) {
        String status = event.status().word();
        html.raw("<article class=\"card " + status + "\" id=\"" + prefix + "-" + event.id() + "\" tabindex=\"-1\">\n");
        html.raw("<h3>")
                .element("span", "class=\"id\"", event.id())
                .raw(" ")
                .element("span", "class=\"sign\" aria-hidden=\"true\"", Signs.of(event.status(), false))
                .raw(" ")
                .element("span", "class=\"status\"", status)
                .raw(" ")
                .element("span", "class=\"kind\"", Wording.kind(event))
                .raw("</h3>\n");
        html.element("p", "class=\"dyad\"", Wording.dyad(article, event)).raw("\n<dl>\n");
        row(html, "When", when());
        row(html, "Where", event.where().map(place -> place.name()).orElse(""));
        row(html, "According to", Wording.sources(event));
        links(html, "Content of", event.contentOf().stream().toList());
        links(html, "Same as", event.sameAs().stream().toList());
        links(html, "Disputed by", event.disputedBy());
        html.raw("</dl>\n<blockquote>");
        Span words = event.evidence();
        html.element("a", "href=\"#s=" + words.start() + "-" + words.end() + "\"", words.in(article))
                .raw("</blockquote>\n<details><summary>Why</summary><ul>");
        event.why().forEach(why -> html.element("li", "", why.toString()));
        html.raw("</ul></details>\n</article>\n");
    }

    /** The time, with how it is known where the text does not give it. */
    private String when() {
        Basis basis = event.when().basis();
        return Optional.of(Wording.when(event))
                .filter(text -> !text.isEmpty() && basis != Basis.STATED)
                .map(text -> text + " (" + basis.name().toLowerCase(Locale.ROOT) + ")")
                .orElseGet(() -> Wording.when(event));
    }

    private static void row(Html html, String label, String value) {
        if (!value.isEmpty()) {
            html.element("dt", "", label).element("dd", "", value).raw("\n");
        }
    }

    private void links(Html html, String label, List<String> ids) {
        if (!ids.isEmpty()) {
            html.element("dt", "", label).raw("<dd>");
            ids.forEach(id ->
                    html.element("a", "href=\"#" + prefix + "-" + id + "\"", id).raw(" "));
            html.raw("</dd>\n");
        }
    }
}

package readout.views.page;

import java.util.stream.Collectors;
import readout.model.event.Event;
import readout.model.event.Readout;
import readout.model.text.Article;
import readout.views.Signs;
import readout.views.View;
import readout.views.Wording;

/** The article with its evidence in bold and footed by event ids, and a table of the events under it. */
public final class MarkdownView implements View {
    @Override
    public String of(Readout readout) {
        Article article = readout.article();
        StringBuilder out = new StringBuilder();
        out.append("# ")
                .append(escape(Wording.heading(article).orElse("Untitled")))
                .append("\n\n");
        out.append('*').append(escape(Wording.published(article.published()))).append("*\n\n");
        readout.warnings()
                .forEach(warning -> out.append("> **")
                        .append(warning.kind())
                        .append("**: ")
                        .append(escape(warning.says()))
                        .append("\n\n"));
        out.append(text(readout)).append("\n\n");
        out.append("| | event | who → whom | when | where | status | according to | words |\n");
        out.append("|---|---|---|---|---|---|---|---|\n");
        readout.events().forEach(event -> out.append(row(article, event)));
        return out.append('\n').toString();
    }

    private static String text(Readout readout) {
        StringBuilder out = new StringBuilder();
        for (Segments.Segment segment : Segments.of(readout)) {
            String words = segment.span().in(readout.article());
            boolean marked = !segment.events().isEmpty() && !words.isBlank();
            out.append(marked ? bold(words, String.join(" ", segment.events())) : escape(words));
        }
        return out.toString().replaceAll("\n+", "\n\n");
    }

    /** Bold must begin and end at a letter, and may not run over a paragraph. */
    private static String bold(String words, String ids) {
        String lead = words.substring(0, words.length() - words.stripLeading().length());
        String tail = words.substring(words.stripTrailing().length());
        String inner = escape(words.strip()).replaceAll("\n+", "**\n\n**");
        return lead + "**" + inner + "**<sup>" + ids + "</sup>" + tail;
    }

    private static String row(Article article, Event event) {
        return java.util.stream.Stream.of(
                        event.id(),
                        Wording.kind(event),
                        Wording.dyad(article, event),
                        Wording.when(event),
                        event.where().map(place -> place.name()).orElse(""),
                        Signs.of(event.status(), false) + " " + event.status().word(),
                        Wording.sources(event),
                        event.evidence().in(article))
                .map(MarkdownView::cell)
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String cell(String text) {
        return escape(text).replaceAll("\\s+", " ");
    }

    private static String escape(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
    }
}

package readout.views.json;

import java.util.Map;
import readout.model.event.Event;
import readout.model.event.Readout;
import readout.model.text.Article;

/** Readouts, and the results of single stages, as one line of JSON each. */
public final class ReadoutJson {
    private ReadoutJson() {}

    /** {@code readout read --format json}: the whole readout. */
    public static String readout(Readout readout) {
        String text = readout.article().text();
        return JsonOut.text(out -> out.object(fields -> {
            fields.object("article", each -> ArticleJson.fields(each, readout.article()));
            fields.objects("events", readout.events(), (each, event) -> EventJson.event(each, text, event));
            fields.objects(
                    "statements",
                    readout.statements(),
                    (each, statement) -> EventJson.statement(each, text, statement));
            fields.objects("warnings", readout.warnings(), (each, warning) -> EventJson.warning(each, text, warning));
        }));
    }

    /** {@code --format jsonl}: one event, its article's id, title, url and date folded in. */
    public static String event(Readout readout, Event event) {
        Article article = readout.article();
        return JsonOut.text(out -> out.object(fields -> {
            fields.string("article", article.id());
            fields.string("ref", article.ref());
            fields.optional("title", article.title());
            fields.optional("url", article.url());
            fields.optional("published", article.published().edtf());
            EventJson.event(fields, article.text(), event);
        }));
    }

    /** {@code readout article}. */
    public static String article(Article article) {
        return JsonOut.text(out -> out.object(fields -> ArticleJson.stage(fields, article)));
    }

    /** {@code readout times}. */
    public static String times(Readout readout) {
        String text = readout.article().text();
        return JsonOut.text(out -> out.object(fields -> {
            fields.string("ref", readout.article().ref());
            fields.objects("times", readout.times(), (each, timex) -> {
                each.span(timex.span());
                each.string("text", timex.span().in(text));
                each.string("type", timex.type().name());
                each.string("value", timex.value());
                each.optional("edtf", timex.edtf());
                for (Map.Entry<String, String> said :
                        timex.qualifier().attributes().entrySet()) {
                    each.string(said.getKey(), said.getValue());
                }
            });
        }));
    }

    /** {@code readout actors}. */
    public static String actors(Readout readout) {
        String text = readout.article().text();
        return JsonOut.text(out -> out.object(fields -> {
            fields.string("ref", readout.article().ref());
            fields.objects("mentions", readout.mentions(), (each, mention) -> MentionJson.mention(each, text, mention));
        }));
    }

    /** {@code readout places}. */
    public static String places(Readout readout) {
        String text = readout.article().text();
        return JsonOut.text(out -> out.object(fields -> {
            fields.string("ref", readout.article().ref());
            fields.objects("places", readout.places(), (each, place) -> MentionJson.place(each, text, place));
        }));
    }

    /** {@code readout statements}. */
    public static String statements(Readout readout) {
        String text = readout.article().text();
        return JsonOut.text(out -> out.object(fields -> {
            fields.string("ref", readout.article().ref());
            fields.objects(
                    "statements",
                    readout.statements(),
                    (each, statement) -> EventJson.statement(each, text, statement));
        }));
    }
}

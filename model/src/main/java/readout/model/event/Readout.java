package readout.model.event;

import java.util.List;
import readout.model.text.Article;
import readout.model.time.Timex;

/**
 * What was read from one article.
 *
 * @param article the article, with its date of publication as far as it could be told
 * @param events in the order of the text
 * @param statements in the order of the text
 * @param mentions everybody mentioned, in the order of the text
 * @param times every time expression, in the order of the text
 * @param places every place named, in the order of the text
 * @param warnings in the order of the text
 */
public record Readout(
        Article article,
        List<Event> events,
        List<Statement> statements,
        List<Mention> mentions,
        List<Timex> times,
        List<Place> places,
        List<Warning> warnings) {
    public Readout {
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        mentions = List.copyOf(mentions);
        times = List.copyOf(times);
        places = List.copyOf(places);
        warnings = List.copyOf(warnings);
    }
}

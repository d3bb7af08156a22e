package readout.reading;

import java.util.List;
import readout.model.event.Mention;
import readout.model.event.Place;
import readout.model.event.Statement;
import readout.model.syntax.Document;
import readout.model.text.InOrder;
import readout.model.text.Published;
import readout.model.text.Span;
import readout.model.time.Timex;

/**
 * What the early stages have found in one article, for the stages that put events together.
 *
 * @param document the article with its grammar
 * @param published when it came out, stated or inferred
 * @param times in the order of the text
 * @param mentions in the order of the text
 * @param places in the order of the text
 * @param statements in the order of the text
 */
public record Scene(
        Document document,
        Published published,
        List<Timex> times,
        List<Mention> mentions,
        List<Place> places,
        List<Statement> statements) {
    public Scene {
        times = List.copyOf(times);
        mentions = List.copyOf(mentions);
        places = List.copyOf(places);
        statements = List.copyOf(statements);
    }

    /** The mentions that lie within a span. */
    public List<Mention> mentionsIn(Span span) {
        return new InOrder<>(mentions, Mention::span).within(span);
    }

    /** The places that lie within a span. */
    public List<Place> placesIn(Span span) {
        return new InOrder<>(places, Place::span).within(span);
    }
}

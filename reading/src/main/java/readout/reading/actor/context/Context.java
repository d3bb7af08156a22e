package readout.reading.actor.context;

import java.util.List;
import java.util.Optional;
import readout.knowledge.Knowledge;
import readout.model.text.Article;
import readout.reading.actor.words.ActorWords;
import readout.reading.place.PlaceSense;

/**
 * What every reader of a phrase needs of the article and of the world. For one article.
 *
 * @param article the article
 * @param knowledge the knowledge base
 * @param words the actors' words
 * @param parties makes parties as of the date of publication
 * @param affiliations reads modifiers
 * @param focus the states in focus
 * @param discourse who was mentioned so far
 * @param places tells places from governments
 * @param fullNames the names of several words that the article prints for people
 */
public record Context(
        Article article,
        Knowledge knowledge,
        ActorWords words,
        Parties parties,
        Affiliations affiliations,
        Focus focus,
        Discourse discourse,
        PlaceSense places,
        List<String> fullNames) {
    public Context {
        fullNames = List.copyOf(fullNames);
    }

    /** The last day on which the report may have come out. */
    public Optional<java.time.LocalDate> day() {
        return parties.days().map(Days::last);
    }
}

package readout.reading.place;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.knowledge.place.Location;
import readout.knowledge.state.State;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;
import readout.model.text.Span;

/**
 * A name in the text that may be a place's, before it is known which.
 *
 * @param sentence its sentence
 * @param first its first token
 * @param last its last token, inclusive
 * @param state the state of that name, if there is one
 * @param locations the places of that name, best known first
 */
record Toponym(Sentence sentence, int first, int last, Optional<State> state, List<Location> locations) {
    Toponym {
        locations = List.copyOf(locations);
    }

    /** The name as printed, with single spaces. */
    String text() {
        return sentence.tokens().subList(first, last + 1).stream()
                .map(Token::text)
                .collect(Collectors.joining(" "));
    }

    Span span() {
        return sentence.span(first, last);
    }

    /** Whether the knowledge base knows no place of that name. */
    boolean isUnknown() {
        return state.isEmpty() && locations.isEmpty();
    }
}

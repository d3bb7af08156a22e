package readout.knowledge.gazetteer;

import java.util.List;
import readout.model.syntax.Token;

/**
 * Finds names in a sentence: the longest match at each token, left to right, without overlaps.
 *
 * <p>Names match as printed with capitals: "us" is no state, and "turkey" in small letters is a bird.
 */
public final class Gazetteer {
    /** A gazetteer that finds nothing. */
    public static Gazetteer empty() {
        return new Gazetteer();
    }

    /** The names in a sentence, in order. */
    public List<Hit> scan(List<Token> tokens) {
        return List.of();
    }
}

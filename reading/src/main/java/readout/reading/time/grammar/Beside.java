package readout.reading.time.grammar;

import java.util.List;
import java.util.Set;
import readout.model.syntax.Sentence;
import readout.reading.time.pattern.Atom;

/**
 * Words or tags beside or in a match.
 *
 * @param place where to look
 * @param terms words in lower case, or tags of the sentence's tag set in upper case; any one of them will do
 */
public record Beside(Place place, Set<String> terms) {
    public Beside {
        terms = Set.copyOf(terms);
    }

    /** Where to look. */
    public enum Place {
        /** The atom before the match. */
        PREVIOUS,
        /** The atom after the match. */
        NEXT,
        /** Every word of the match: tags only. */
        TAG
    }

    boolean holds(Sentence sentence, List<Atom> atoms, int from, int to) {
        return switch (place) {
            case PREVIOUS -> from > 0 && isTerm(sentence, atoms.get(from - 1));
            case NEXT -> to < atoms.size() && isTerm(sentence, atoms.get(to));
            case TAG -> atoms.subList(from, to).stream().anyMatch(atom -> terms.contains(tag(sentence, atom)));
        };
    }

    private boolean isTerm(Sentence sentence, Atom atom) {
        return terms.contains(atom.key()) || terms.contains(tag(sentence, atom));
    }

    private static String tag(Sentence sentence, Atom atom) {
        return sentence.token(atom.token()).tag();
    }
}

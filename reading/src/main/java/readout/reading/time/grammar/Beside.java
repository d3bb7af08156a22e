package readout.reading.time.grammar;

import java.util.List;
import java.util.Set;
import readout.model.syntax.Sentence;
import readout.reading.time.pattern.Atom;
import readout.reading.time.pattern.Phrases;

/**
 * Words or tags beside or in a match.
 *
 * @param place where to look
 * @param terms words or phrases in lower case, or tags of the sentence's tag set in upper case; any one of them will do
 * @param longest how many words the longest of them has
 */
public record Beside(Place place, Set<String> terms, int longest) {
    public Beside {
        terms = Set.copyOf(terms);
    }

    /** Any one of the terms at the place. */
    public static Beside of(Place place, Set<String> terms) {
        int longest = terms.stream()
                .mapToInt(term -> term.split(" ", -1).length)
                .max()
                .orElse(1);
        return new Beside(place, terms, longest);
    }

    /** Where to look. */
    public enum Place {
        /** Before the match. */
        PREVIOUS,
        /** After the match. */
        NEXT,
        /** Every word of the match: tags only. */
        TAG
    }

    boolean holds(Sentence sentence, List<Atom> atoms, int from, int to) {
        return switch (place) {
            case PREVIOUS -> from > 0 && (isTerm(sentence, atoms.get(from - 1)) || isPhrase(atoms, from, -1));
            case NEXT -> to < atoms.size() && (isTerm(sentence, atoms.get(to)) || isPhrase(atoms, to, 1));
            case TAG -> atoms.subList(from, to).stream().anyMatch(atom -> terms.contains(tag(sentence, atom)));
        };
    }

    private boolean isTerm(Sentence sentence, Atom atom) {
        return terms.contains(atom.key()) || terms.contains(tag(sentence, atom));
    }

    /** Whether a term of several words stands before {@code at}, or with {@code direction} 1 after it. */
    private boolean isPhrase(List<Atom> atoms, int at, int direction) {
        for (int size = 2; size <= longest; size++) {
            int from = direction < 0 ? at - size : at;
            if (from >= 0 && from + size <= atoms.size() && terms.contains(Phrases.of(atoms, from, from + size))) {
                return true;
            }
        }
        return false;
    }

    private static String tag(Sentence sentence, Atom atom) {
        return sentence.token(atom.token()).tag();
    }
}

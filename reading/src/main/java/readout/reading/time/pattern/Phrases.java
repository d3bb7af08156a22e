package readout.reading.time.pattern;

import java.util.List;
import java.util.stream.Collectors;

/** The words between two expressions as one text that can be looked up in a list of the codebook. */
public final class Phrases {
    private Phrases() {}

    /** The keys of the atoms with a space between each two; empty for none. */
    public static String of(List<Atom> atoms) {
        return atoms.stream().map(Atom::key).collect(Collectors.joining(" "));
    }

    /** A phrase of the codebook. */
    public static String of(String text) {
        return of(Atoms.of(text));
    }

    /** The phrase from one atom (inclusive) to another (exclusive). */
    public static String of(List<Atom> atoms, int from, int to) {
        return of(atoms.subList(from, to));
    }
}

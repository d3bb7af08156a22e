package readout.reading.time.pattern;

import java.util.List;
import java.util.Set;

/** What may fill a slot of a pattern: a list of words, or numbers of some form. Immutable. */
public interface SlotClass {
    /**
     * The ways in which the class can be read from an atom on.
     *
     * @return what was read, longest first; empty if nothing fits
     */
    List<Hit> at(List<Atom> atoms, int from);

    /** The keys of the words it can begin with; {@link Pattern#DIGITS} stands for any digits. */
    Set<String> firstKeys();

    /**
     * One reading.
     *
     * @param end the atom after the last
     * @param value what the slot then holds
     */
    record Hit(int end, String value) {}
}

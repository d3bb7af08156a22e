package readout.language.corenlp;

import java.util.List;
import readout.model.syntax.Name;

/** Marks names. */
interface NameFinder {
    /** The names in a sentence, in order, without overlaps. */
    List<Name> names(List<Word> sentence);
}

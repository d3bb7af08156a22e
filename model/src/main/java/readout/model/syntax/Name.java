package readout.model.syntax;

/**
 * A proper name that the language engine marked.
 *
 * @param first its first token's number in the sentence
 * @param last its last token's number, inclusive
 * @param kind what the engine takes it for
 */
public record Name(int first, int last, Kind kind) {
    /** What a name is a name of, in the three classes of CoNLL 2003 that news engines tell apart well. */
    public enum Kind {
        PERSON,
        LOCATION,
        ORGANIZATION
    }
}

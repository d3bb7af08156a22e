package readout.language.sentence;

/**
 * Neighbouring tokens.
 *
 * @param from the first token's number
 * @param to the number after the last
 */
public record Range(int from, int to) {
    /** How many tokens it covers. */
    public int size() {
        return to - from;
    }
}

package readout.reading.codebook;

/**
 * Something wrong in a codebook file.
 *
 * @param at {@code en/events/consult.yaml:12:5}
 * @param what what is wrong and what would be right
 */
public record Fault(String at, String what) {
    @Override
    public String toString() {
        return at + ": " + what;
    }
}

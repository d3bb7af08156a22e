package readout.model.event;

/**
 * The rule that had a part in a decision.
 *
 * @param rule the entry's id in the codebook, stable: {@code consult.phone.call}
 * @param at the file and line that hold it: {@code en/verbs.yaml:120}
 */
public record Why(String rule, String at) {
    @Override
    public String toString() {
        return rule + " (" + at + ")";
    }
}

package readout.reading.time.grammar;

import java.util.List;

/**
 * A sentence of the codebook that runs as a test.
 *
 * @param sentence the sentence
 * @param published the day of publication, an EDTF value
 * @param expected the values that must be found, in order; empty for a counter-example
 * @param at {@code file:line:column}
 */
public record TimeExample(String sentence, String published, List<Expected> expected, String at) {
    public TimeExample {
        expected = List.copyOf(expected);
    }

    /**
     * One value.
     *
     * @param value as TIMEX3 has it
     * @param edtf the stretch that it must be; empty if that is left open
     */
    public record Expected(String value, String edtf) {}
}

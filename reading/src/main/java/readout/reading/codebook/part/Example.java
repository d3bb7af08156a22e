package readout.reading.codebook.part;

import java.util.List;

/**
 * A sentence that an entry must, or must not, find something in.
 *
 * @param sentence the sentence
 * @param expected what must come out; empty for a counter-example
 * @param at {@code file:line:column}
 */
public record Example(String sentence, List<Expectation> expected, String at) {
    public Example {
        expected = List.copyOf(expected);
    }
}

package readout.reading.statement.cue;

import java.util.List;

/**
 * A sentence that a cue must, or must not, fire in.
 *
 * @param sentence the sentence
 * @param expected what must be found; empty for a counter-example
 * @param at {@code file:line:column}
 */
public record CueExample(String sentence, List<Expected> expected, String at) {
    public CueExample {
        expected = List.copyOf(expected);
    }

    /**
     * Who says what.
     *
     * @param speaker words that end in the speaker's; {@code _} if there is none
     * @param content what is said, verbatim; empty if that does not matter
     */
    public record Expected(String speaker, String content) {}
}

package readout.reading.check;

import java.util.List;

/**
 * What a warning says to a person.
 *
 * @param kind of what it warns
 * @param line where it stands: {@code en/warnings.yaml:9}
 * @param says a sentence with words in braces to be filled in
 * @param examples texts that it warns of
 * @param not texts that it must not warn of
 */
public record WarningText(
        Kind kind, String line, String says, List<WarningExample> examples, List<WarningExample> not) {
    public WarningText {
        examples = List.copyOf(examples);
        not = List.copyOf(not);
    }

    /** The id by which the codebook's check knows it: {@code warning.undated}. */
    public String id() {
        return "warning." + kind.word();
    }
}

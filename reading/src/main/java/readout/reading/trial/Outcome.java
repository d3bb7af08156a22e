package readout.reading.trial;

import java.util.List;
import readout.reading.codebook.part.Example;

/**
 * How an example came out.
 *
 * @param entry the id of the entry or cue
 * @param example the example
 * @param isCounter whether it is one that must not fire
 * @param faults what is wrong; empty if it came out as it should
 */
public record Outcome(String entry, Example example, boolean isCounter, List<String> faults) {
    public Outcome {
        faults = List.copyOf(faults);
    }

    public boolean isRight() {
        return faults.isEmpty();
    }

    @Override
    public String toString() {
        return isRight()
                ? example.at() + ": " + entry + ": right"
                : example.at() + ": " + entry + ": " + String.join("; ", faults) + " in: " + example.sentence();
    }
}

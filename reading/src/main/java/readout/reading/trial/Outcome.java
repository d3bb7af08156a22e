package readout.reading.trial;

import java.util.List;

/**
 * How an example came out.
 *
 * @param entry the id of the entry or cue
 * @param text what was tried
 * @param at where it stands: {@code file:line:column}
 * @param isCounter whether it is one that must not fire
 * @param faults what is wrong; empty if it came out as it should
 */
public record Outcome(String entry, String text, String at, boolean isCounter, List<String> faults) {
    public Outcome {
        faults = List.copyOf(faults);
    }

    /** An example and what is wrong with it. */
    static Outcome of(String entry, String text, String at, List<String> faults) {
        return new Outcome(entry, text, at, false, faults);
    }

    /** A counter-example, which is wrong if the entry fires. */
    static Outcome counter(String entry, String text, String at, boolean fires) {
        return new Outcome(entry, text, at, true, fires ? List.of("%s must not fire".formatted(entry)) : List.of());
    }

    /** Whether it came out as it should. */
    public boolean isRight() {
        return faults.isEmpty();
    }

    @Override
    public String toString() {
        String faulty = "%s: %s: %s in: %s".formatted(at, entry, String.join("; ", faults), text);
        return isRight() ? "%s: %s is right".formatted(at, entry) : faulty;
    }
}

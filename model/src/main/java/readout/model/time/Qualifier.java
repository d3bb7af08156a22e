package readout.model.time;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What TIMEX3 says of a time beside its value: the attributes {@code mod}, {@code quant} and {@code freq} of the TimeML
 * annotation guidelines, version 1.2.1.
 *
 * @param mod which part of the value is meant, or how exactly: {@code START} of "early May", {@code MORE_THAN} of "more
 *     than two weeks"
 * @param quant of a SET, how its members are told: {@code EVERY} of "every Thursday"
 * @param freq of a SET, how often within its value: {@code 2X} of "twice a week", {@code 3D} of "three days a week"
 */
public record Qualifier(Optional<Mod> mod, Optional<Quant> quant, Optional<String> freq) {
    /** Nothing is said. */
    public static final Qualifier NONE = new Qualifier(Optional.empty(), Optional.empty(), Optional.empty());

    /** What is said, under the names that TIMEX3 gives it; empty if nothing is. */
    public SortedMap<String, String> attributes() {
        SortedMap<String, String> attributes = new TreeMap<>();
        mod.ifPresent(value -> attributes.put("mod", value.name()));
        quant.ifPresent(value -> attributes.put("quant", value.name()));
        freq.ifPresent(value -> attributes.put("freq", value));
        return attributes;
    }

    /** Values of the attribute {@code mod}. */
    public enum Mod {
        /** "More than a decade ago". */
        BEFORE,
        /** "Less than a year ago". */
        AFTER,
        /** "No less than a year ago". */
        ON_OR_BEFORE,
        /** "No more than a year ago". */
        ON_OR_AFTER,
        LESS_THAN,
        MORE_THAN,
        EQUAL_OR_LESS,
        EQUAL_OR_MORE,
        START,
        MID,
        END,
        APPROX
    }

    /** Values of the attribute {@code quant} that the engine knows. */
    public enum Quant {
        EVERY,
        EACH,
        SOME
    }
}

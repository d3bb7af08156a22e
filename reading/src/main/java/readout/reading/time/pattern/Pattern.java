package readout.reading.time.pattern;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One way of writing an expression, as a tree. What is written without a space in the codebook must stand without one in
 * the text; a space in the codebook allows either.
 */
public sealed interface Pattern {
    /** Stands for any run of digits among first keys. */
    String DIGITS = "0";

    /** How often a repeated part may occur. */
    int MAX_REPEATS = 6;

    /** One atom. */
    record Literal(String key, boolean isGlued) implements Pattern {}

    /** A slot: its name, and what may fill it. */
    record Slot(String name, SlotClass words, boolean isGlued) implements Pattern {}

    /** One after the other. */
    record Sequence(List<Pattern> parts) implements Pattern {}

    /** Any one of them. */
    record Choice(List<Pattern> options) implements Pattern {}

    /** Up to {@code most} times. */
    record Repeat(Pattern part, int most) implements Pattern {}

    /**
     * Reads a pattern of the codebook.
     *
     * @param text words and marks as they stand; {@code <class>} or {@code <name=class>} for a slot, {@code (a | b)} for a
     *     choice, {@code ?} after a part that may be missing, {@code *} after one that may be missing or repeated, and a
     *     backslash before a mark that stands for itself
     * @throws IllegalArgumentException with what is wrong, for the file's author
     */
    static Pattern parse(String text, Map<String, SlotClass> classes) {
        return new PatternParser(text, classes).parse();
    }

    /** The keys of the atoms with which a text that fits can begin. */
    default Set<String> firstKeys() {
        return switch (this) {
            case Literal literal -> Set.of(literal.key());
            case Slot slot -> slot.words().firstKeys();
            case Repeat repeat -> repeat.part().firstKeys();
            case Choice choice -> {
                Set<String> keys = new HashSet<>();
                choice.options().forEach(option -> keys.addAll(option.firstKeys()));
                yield keys;
            }
            case Sequence sequence -> {
                Set<String> keys = new HashSet<>();
                for (Pattern part : sequence.parts()) {
                    keys.addAll(part.firstKeys());
                    if (!part.isOptional()) {
                        break;
                    }
                }
                yield keys;
            }
        };
    }

    /** The names of its slots. */
    default Set<String> slots() {
        Set<String> names = new HashSet<>();
        switch (this) {
            case Literal literal -> {}
            case Slot slot -> names.add(slot.name());
            case Repeat repeat -> names.addAll(repeat.part().slots());
            case Choice choice -> choice.options().forEach(option -> names.addAll(option.slots()));
            case Sequence sequence -> sequence.parts().forEach(part -> names.addAll(part.slots()));
        }
        return names;
    }

    /** Whether nothing at all fits it. */
    default boolean isOptional() {
        return switch (this) {
            case Literal literal -> false;
            case Slot slot -> false;
            case Repeat repeat -> true;
            case Choice choice -> choice.options().stream().anyMatch(Pattern::isOptional);
            case Sequence sequence -> sequence.parts().stream().allMatch(Pattern::isOptional);
        };
    }
}

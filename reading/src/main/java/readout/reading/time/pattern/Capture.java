package readout.reading.time.pattern;

/**
 * What a slot of a pattern took.
 *
 * @param slot the slot's name
 * @param value what it stands for: {@code 12} for "Dec.", {@code America/New_York} for "ET"
 * @param from its first atom
 * @param to the atom after its last
 */
public record Capture(String slot, String value, int from, int to) {}

package readout.reading.actor.words;

import java.util.Optional;

/**
 * An actor that is no list of states: "the West", "the international community".
 *
 * @param name how it is named in the record
 * @param code its code; empty if it has none
 */
public record Collective(String name, Optional<String> code) {}

package readout.knowledge.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A state or territory, present or former.
 *
 * @param code ISO 3166-1 alpha-3; XKX Kosovo; ISO 3166-3's alpha-3 for former states (SUN, YUG, CSK, DDR, ZAR)
 * @param iso2 ISO 3166-1 alpha-2, if it has one
 * @param name the commonest English name ("Turkey", "Czech Republic", "United States")
 * @param kind state, territory or former state
 * @param leader the class of the office that "the leader" means: {@code head_of_state} or {@code head_of_government}
 * @param names other names in English use ("US", "U.S.", "America")
 * @param adjectives what goes before a noun ("French", "US", "Israeli")
 * @param people nouns for its people ("Frenchman", "the French", "Israelis")
 * @param capitals seats of government in English spellings, the commonest first
 * @param from the first day under this name and code, if within living memory
 * @param to the last day, for former states
 * @param successors codes of the states that followed it
 * @param latitude of its middle
 * @param longitude of its middle
 * @param areaKm2 square kilometres, if known
 * @param borders codes of the states it borders on by land
 */
public record State(
        String code,
        Optional<String> iso2,
        String name,
        Kind kind,
        String leader,
        List<String> names,
        List<String> adjectives,
        List<String> people,
        List<String> capitals,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<String> successors,
        OptionalDouble latitude,
        OptionalDouble longitude,
        OptionalDouble areaKm2,
        List<String> borders) {
    /** PLOVER's sector of a state and of its government. */
    public static final String SECTOR = "GOV";

    /** What it is. */
    public enum Kind {
        STATE,
        TERRITORY,
        FORMER
    }

    public State {
        names = List.copyOf(names);
        adjectives = List.copyOf(adjectives);
        people = List.copyOf(people);
        capitals = List.copyOf(capitals);
        successors = List.copyOf(successors);
        borders = List.copyOf(borders);
    }

    /** Whether it existed under this code on that day; bounds are inclusive, absent bounds are open. */
    public boolean existedOn(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** The radius in kilometres of a circle of its area; empty if its area is not known. */
    public OptionalDouble radiusKm() {
        return areaKm2.isPresent()
                ? OptionalDouble.of(Math.sqrt(areaKm2.getAsDouble() / Math.PI))
                : OptionalDouble.empty();
    }
}

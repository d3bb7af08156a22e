package readout.views.calendar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.model.event.Event;
import readout.model.event.EventType;
import readout.model.event.Party;
import readout.model.event.PartyKind;

/**
 * What two tellings of one appointment have in common whatever becomes of it: the family of types and the sides. Host and
 * guest of a meeting are sides alike; of what one does to another, each side counts for itself.
 */
final class Likeness {
    /** One side is not enough to tell an appointment by. */
    private static final int FEWEST_SIDES = 2;

    private static final Set<String> AT_A_DISTANCE = Set.of("phone", "video");

    private Likeness() {}

    /** Family and sides; empty if a side is unknown or there is only one. */
    static Optional<String> key(Event event) {
        List<Optional<String>> all = Stream.concat(event.actors().stream(), event.recipients().stream())
                .map(Likeness::side)
                .toList();
        if (all.stream().distinct().count() < FEWEST_SIDES || all.contains(Optional.<String>empty())) {
            return Optional.empty();
        }
        String sides = event.type().isMutual()
                ? sorted(Stream.concat(event.actors().stream(), event.recipients().stream()))
                : sorted(event.actors().stream()) + ">" + sorted(event.recipients().stream());
        return Optional.of(family(event) + "/" + sides);
    }

    /** Who stands for each side, by name; a state, or a town that stands for one, is nobody. */
    static SortedMap<String, SortedSet<String>> names(Event event) {
        SortedMap<String, SortedSet<String>> names = new TreeMap<>();
        Stream.concat(event.actors().stream(), event.recipients().stream())
                .filter(party -> party.kind() != PartyKind.STATE)
                .forEach(party -> side(party)
                        .ifPresent(side -> names.computeIfAbsent(side, each -> new TreeSet<>())
                                .add(party.name().orElse(""))));
        return names;
    }

    /** The type; of meetings also whether they are at a distance. */
    private static String family(Event event) {
        boolean isDistant = event.type() == EventType.CONSULT
                && event.mode().filter(AT_A_DISTANCE::contains).isPresent();
        return event.type().name() + (isDistant ? "-at-a-distance" : "");
    }

    private static String sorted(Stream<Party> parties) {
        return parties.flatMap(party -> side(party).stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining("+"));
    }

    private static Optional<String> side(Party party) {
        return party.code()
                .filter(code -> !code.equals(Party.UNKNOWN_CODE))
                .or(() -> party.name().filter(name -> party.kind() != PartyKind.GROUP));
    }
}

package readout.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import readout.model.event.Event;
import readout.model.event.EventType;
import readout.model.event.Party;
import readout.model.event.Source;
import readout.model.event.Status;
import readout.reading.repeat.Telling;

/** Puts events together from what the stages found of them, numbered in the order of the text. */
final class Assembly {
    /** How many sentences back a denial can point. */
    private static final int DISPUTE_REACH = 4;

    /** In the order of the text, a speech act before its content. */
    private static final Comparator<Telling> IN_ORDER = Comparator.<Telling>comparingInt(
                    telling -> telling.occurrence().triggerSpan().start())
            .thenComparing(telling -> telling.occurrence().contentOf().isPresent());

    private final List<Telling> tellings;
    private final Map<Integer, Integer> repeats;
    private final List<List<Source>> sources;
    private final Map<Integer, String> ids = new HashMap<>();

    /**
     * An assembly.
     *
     * @param tellings all occurrences, with time and place
     * @param repeats the number of the first telling by the number of a later one
     * @param sources the chain of attribution of each occurrence, by its number
     * @param dropped the numbers of occurrences that are not to be recorded
     */
    Assembly(List<Telling> tellings, Map<Integer, Integer> repeats, List<List<Source>> sources, Set<Integer> dropped) {
        this.tellings = tellings.stream()
                .filter(telling -> !dropped.contains(telling.occurrence().number()))
                .sorted(IN_ORDER)
                .toList();
        this.repeats = repeats;
        this.sources = sources;
        for (Telling telling : this.tellings) {
            ids.put(telling.occurrence().number(), "e" + (ids.size() + 1));
        }
    }

    List<Event> events() {
        List<Event> events = new ArrayList<>(tellings.size());
        for (Telling telling : tellings) {
            events.add(event(telling));
        }
        return events;
    }

    private Event event(Telling telling) {
        Occurrence act = telling.occurrence();
        return new Event(
                id(act.number()).orElseThrow(),
                act.type(),
                act.mode(),
                List.of(),
                act.cameo(),
                act.status(),
                act.actors(),
                act.recipients(),
                telling.when(),
                telling.where(),
                sources.get(act.number()),
                act.evidence(),
                id(act.contentOf()),
                Optional.ofNullable(repeats.get(act.number())).flatMap(this::id),
                disputes(act),
                act.confidence(),
                act.why());
    }

    private Optional<String> id(int number) {
        return Optional.ofNullable(ids.get(number));
    }

    private Optional<String> id(OptionalInt number) {
        return number.isPresent() ? id(number.getAsInt()) : Optional.empty();
    }

    /** The later acts by which the one who is charged with this one rejects the charge. */
    private List<String> disputes(Occurrence charged) {
        if (charged.status() != Status.ALLEGED) {
            return List.of();
        }
        List<String> denials = new ArrayList<>(1);
        for (Telling telling : tellings) {
            Occurrence act = telling.occurrence();
            int distance = act.sentence().index() - charged.sentence().index();
            boolean near = act.number() > charged.number() && distance <= DISPUTE_REACH;
            boolean denies = act.type() == EventType.REJECT && act.status().isFactual()
                    || act.type() == charged.type() && act.status() == Status.DENIED;
            if (near && denies && shares(act.actors(), charged.actors())) {
                id(act.number()).ifPresent(denials::add);
            }
        }
        return denials;
    }

    private static boolean shares(List<Party> parties, List<Party> others) {
        return parties.stream()
                .anyMatch(party -> others.stream()
                        .anyMatch(other ->
                                party.code().isPresent() && party.code().equals(other.code())));
    }
}

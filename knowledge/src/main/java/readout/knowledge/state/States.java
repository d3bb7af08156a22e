package readout.knowledge.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import readout.knowledge.index.Index;
import readout.knowledge.index.Section;
import readout.knowledge.name.Fold;

/** States and territories by code and by every word for them. Look-ups by word ignore case and diacritics. */
public final class States {
    private final List<State> all;
    private final Map<String, State> byCode = new HashMap<>();
    private final Map<String, State> byIso2 = new HashMap<>();
    private final Map<String, List<State>> byName;
    private final Map<String, List<State>> byAdjective;
    private final Map<String, List<State>> byCapital;

    private States(List<State> all) {
        this.all = List.copyOf(all);
        all.forEach(state -> byCode.put(state.code(), state));
        all.forEach(state -> state.iso2().ifPresent(iso2 -> byIso2.put(iso2, state)));
        byName = index(state -> joined(List.of(state.name()), state.names()));
        byAdjective = index(state -> joined(state.adjectives(), state.people()));
        byCapital = index(State::capitals);
    }

    /** The look-up over these states, in order of code. */
    public static States of(List<State> states) {
        return new States(states);
    }

    /** The states of the index. */
    public static States of(Index index) {
        return new States(index.records(Section.STATES).all(StateCodec::read));
    }

    private static List<String> joined(List<String> some, List<String> more) {
        List<String> joined = new ArrayList<>(some);
        joined.addAll(more);
        return joined;
    }

    private Map<String, List<State>> index(Function<State, List<String>> words) {
        Map<String, List<State>> index = new HashMap<>();
        for (State.Kind kind : State.Kind.values()) {
            for (State state : all) {
                if (state.kind() == kind) {
                    words.apply(state).forEach(word -> put(index, key(word), state));
                }
            }
        }
        return index;
    }

    private static void put(Map<String, List<State>> index, String key, State state) {
        List<State> states = index.computeIfAbsent(key, word -> new ArrayList<>(1));
        if (!states.contains(state)) {
            states.add(state);
        }
    }

    private static String key(String word) {
        String key = Fold.key(word);
        return key.startsWith("the ") ? key.substring(4) : key;
    }

    /** All of them, in order of code. */
    public List<State> all() {
        return all;
    }

    /** The state of an alpha-3 code. */
    public Optional<State> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The state of an alpha-2 code. */
    public Optional<State> byIso2(String code) {
        return Optional.ofNullable(byIso2.get(code));
    }

    /** States of that name or other name ("Burma", "the Netherlands"); present ones before former ones. */
    public List<State> named(String name) {
        return List.copyOf(byName.getOrDefault(key(name), List.of()));
    }

    /** States of that adjective ("French", "Congolese" gives two) or word for their people ("Frenchman", "Israelis"). */
    public List<State> ofAdjective(String word) {
        return List.copyOf(byAdjective.getOrDefault(key(word), List.of()));
    }

    /** States with that capital, in any of its spellings ("Kiev"). */
    public List<State> ofCapital(String city) {
        return List.copyOf(byCapital.getOrDefault(key(city), List.of()));
    }

    /** The state as it was on that day: SUN for RUS in 1985, ZAR for COD in 1990; itself if nothing else is known. */
    public State asOf(State state, LocalDate day) {
        if (state.existedOn(day)) {
            return state;
        }
        return all.stream()
                .filter(other -> other.successors().contains(state.code()) && other.existedOn(day))
                .findFirst()
                .orElse(state);
    }
}

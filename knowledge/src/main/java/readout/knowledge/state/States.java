package readout.knowledge.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** States and territories by code and by every word for them. Look-ups by word ignore case and diacritics. */
public final class States {
    /** A knowledge base without states. */
    public static States empty() {
        return new States();
    }

    /** All of them, in order of code. */
    public List<State> all() {
        return List.of();
    }

    /** The state of an alpha-3 code. */
    public Optional<State> byCode(String code) {
        return Optional.empty();
    }

    /** The state of an alpha-2 code. */
    public Optional<State> byIso2(String code) {
        return Optional.empty();
    }

    /** States of that name or other name ("Burma", "the Netherlands"); present ones before former ones. */
    public List<State> named(String name) {
        return List.of();
    }

    /** States of that adjective ("French", "Congolese" gives two) or word for their people ("Frenchman", "Israelis"). */
    public List<State> ofAdjective(String word) {
        return List.of();
    }

    /** States with that capital, in any of its spellings ("Kiev"). */
    public List<State> ofCapital(String city) {
        return List.of();
    }

    /** The state as it was on that day: SUN for RUS in 1985, ZAR for COD in 1990; itself if nothing else is known. */
    public State asOf(State state, LocalDate day) {
        return state;
    }
}

package readout.reading.actor.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.knowledge.Knowledge;
import readout.reading.actor.phrase.Phrases;
import readout.reading.actor.phrase.Unit;
import readout.reading.place.PlaceSense;

/**
 * The states of which an article speaks: what a bare "police" or "the president" may belong to. A state is in focus if
 * the sentence names it alone, or if most of what the article names is of it.
 */
public final class Focus {
    private static final double MOST = 0.6;
    private static final int ENOUGH = 3;
    private static final int BACK = 2;

    private final List<Set<String>> bySentence = new ArrayList<>();
    private final List<Set<String>> placesBySentence = new ArrayList<>();
    private final List<Integer> paragraphs = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Optional<String> home;
    private int total;

    private Focus(Optional<String> home) {
        this.home = home;
    }

    /**
     * The focus of an article.
     *
     * @param home the state whose office issued the text, if one did
     */
    public static Focus of(
            List<Phrases> article,
            Affiliations affiliations,
            Knowledge knowledge,
            PlaceSense places,
            Optional<String> home) {
        Focus focus = new Focus(home);
        for (Phrases phrases : article) {
            Set<String> codes = new LinkedHashSet<>();
            Set<String> here = new LinkedHashSet<>();
            for (Unit unit : phrases.units().list()) {
                affiliations
                        .of(phrases, unit)
                        .flatMap(Affiliation::code)
                        .filter(code -> knowledge.states().byCode(code).isPresent())
                        .ifPresent(code -> focus.count(code, codes, isPlace(phrases, unit, places) ? here : codes));
            }
            focus.bySentence.add(codes);
            focus.placesBySentence.add(here);
            focus.paragraphs.add(phrases.sentence().paragraph());
        }
        return focus;
    }

    private void count(String code, Set<String> codes, Set<String> here) {
        counts.merge(code, 1, Integer::sum);
        total++;
        codes.add(code);
        here.add(code);
    }

    private static boolean isPlace(Phrases phrases, Unit unit, PlaceSense places) {
        return places.isPlace(phrases.sentence(), unit.first(), unit.last(), unit.last());
    }

    /** The state whose office issued the text. */
    public Optional<String> home() {
        return home;
    }

    /** The state of which most names of the article are. */
    public Optional<String> dominant() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= ENOUGH && entry.getValue() >= MOST * total)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The one state that an office or government without a state of its own may belong to; empty if several may. */
    public Optional<String> stateFor(int sentence) {
        return stateFor(sentence, bySentence);
    }

    /** The one state in which a crowd without a state of its own may be; empty if several may. */
    public Optional<String> stateAt(int sentence) {
        return stateFor(sentence, placesBySentence);
    }

    private Optional<String> stateFor(int sentence, List<Set<String>> named) {
        Optional<String> most = dominant();
        if (most.isPresent()) {
            return most;
        }
        int paragraph = paragraphs.get(sentence);
        for (int i = sentence; i >= Math.max(0, sentence - BACK) && paragraphs.get(i) == paragraph; i--) {
            Set<String> here = named.get(i);
            if (here.size() == 1) {
                return here.stream().findFirst();
            }
            if (here.size() > 1) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The states named in the sentence and the ones before it, nearest sentence first. */
    public List<String> near(int sentence, int back) {
        Set<String> codes = new LinkedHashSet<>();
        for (int i = sentence; i >= Math.max(0, sentence - back); i--) {
            codes.addAll(bySentence.get(i));
        }
        return List.copyOf(codes);
    }
}

package readout.reading.repeat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readout.model.event.Party;
import readout.model.event.Place;
import readout.model.event.Status;
import readout.model.time.Edtf;
import readout.model.time.When;
import readout.reading.Occurrence;
import readout.reading.codebook.Codebook;
import readout.reading.codebook.Entry;

/** Finds the tellings that repeat an earlier one. */
public final class Repeats {
    static final int BACK = 1000;

    private final Set<String> tolls;

    /** With the entries of a codebook that tell what an act cost. */
    public Repeats(Codebook codebook) {
        this.tolls = codebook.entries().stream()
                .filter(Entry::isToll)
                .map(Entry::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The number of the first telling for each telling that repeats one. No more than {@value #BACK} tellings are looked
     * back, several times what a long article has, so that the time grows with the length of the text.
     *
     * @param tellings in the order of the text
     */
    public Map<Integer, Integer> find(List<Telling> tellings) {
        Map<Integer, Integer> repeats = new HashMap<>();
        for (int later = 1; later < tellings.size(); later++) {
            for (int earlier = later - 1; earlier >= Math.max(0, later - BACK); earlier--) {
                Telling first = tellings.get(earlier);
                if (!repeats.containsKey(first.occurrence().number()) && isSame(first, tellings.get(later))) {
                    repeats.put(
                            tellings.get(later).occurrence().number(),
                            first.occurrence().number());
                    break;
                }
            }
        }
        return repeats;
    }

    private boolean isSame(Telling first, Telling later) {
        Occurrence one = first.occurrence();
        Occurrence other = later.occurrence();
        return one.type() == other.type()
                && statusAgrees(one.status(), other.status())
                && (isTollOf(other, one) || (isNoun(other) || sameWord(one, other)) && sidesAgree(one, other))
                && timeAgrees(first.when(), later.when())
                && placeAgrees(first.where(), later.where());
    }

    /** A noun may point back to the event in whatever status it was told; a verb tells it in its own. */
    private static boolean statusAgrees(Status first, Status later) {
        return first == later || first.isFactual() && later == Status.HAPPENED;
    }

    /** Casualties belong to the attack: "shelled the town, killing six", "the raid … Four people were killed". */
    private boolean isTollOf(Occurrence toll, Occurrence act) {
        return tolls.contains(toll.why().getFirst().rule())
                && toll.sentence().index() - act.sentence().index() <= 1
                && meets(keys(act.actors()), keys(toll.actors()));
    }

    private static boolean isNoun(Occurrence occurrence) {
        return occurrence.sentence().token(occurrence.trigger()).isNoun();
    }

    /** The same verb of a deed; the same verb of a speech act mostly brings other matter. */
    private static boolean sameWord(Occurrence one, Occurrence other) {
        boolean deed = !one.type().isVerbal() || one.type().isMutual();
        return deed && lemma(one).equals(lemma(other));
    }

    private static String lemma(Occurrence occurrence) {
        return occurrence.sentence().token(occurrence.trigger()).lemma().toLowerCase(Locale.ROOT);
    }

    private static boolean sidesAgree(Occurrence one, Occurrence other) {
        if (one.type().isMutual()) {
            Set<String> sides = keys(other.actors());
            sides.addAll(keys(other.recipients()));
            Set<String> known = keys(one.actors());
            known.addAll(keys(one.recipients()));
            return sides.isEmpty() || known.isEmpty() || known.containsAll(sides) || sides.containsAll(known);
        }
        return meets(keys(one.actors()), keys(other.actors()))
                && meets(keys(one.recipients()), keys(other.recipients()));
    }

    private static boolean meets(Set<String> first, Set<String> later) {
        return first.isEmpty() || later.isEmpty() || first.stream().anyMatch(later::contains);
    }

    private static Set<String> keys(List<Party> parties) {
        Set<String> keys = new HashSet<>();
        for (Party party : parties) {
            if (party.name().isEmpty() || party.code().equals(Optional.of(Party.UNKNOWN_CODE))) {
                continue;
            }
            keys.add(party.code().orElseGet(() -> party.name().orElse("")));
        }
        return keys;
    }

    private static boolean timeAgrees(When first, When later) {
        Optional<Edtf> one = first.edtf();
        Optional<Edtf> other = later.edtf();
        return one.isEmpty() || other.isEmpty() || one.get().intersects(other.get());
    }

    private static boolean placeAgrees(Optional<Place> first, Optional<Place> later) {
        return first.isEmpty()
                || later.isEmpty()
                || first.get().name().equals(later.get().name())
                || first.get().country().equals(later.get().country())
                        && (first.get().feature() == Place.Feature.COUNTRY
                                || later.get().feature() == Place.Feature.COUNTRY);
    }
}

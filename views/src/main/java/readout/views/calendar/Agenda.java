package readout.views.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.event.Readout;

/**
 * The events of several articles, those that are one appointment joined. The order in which articles are added changes
 * nothing. Not thread-safe.
 *
 * <p>{@link Match} says what it takes. In doubt two stay two: a telling that two appointments match equally well joins
 * neither.
 */
public final class Agenda {
    private final List<Telling> tellings = new ArrayList<>();

    /** Takes up what an article tells. */
    public void add(Readout readout) {
        tellings.addAll(Tellings.of(readout));
    }

    /** The appointments, the first told first. */
    public List<Appointment> appointments() {
        List<Appointment> all = new ArrayList<>();
        Map<String, List<Integer>> alike = new HashMap<>();
        for (Telling telling : originals()) {
            List<Integer> candidates = telling.key()
                    .map(key -> alike.computeIfAbsent(key, each -> new ArrayList<>(1)))
                    .orElseGet(ArrayList::new);
            Optional<Found> found = best(candidates, all, telling);
            if (found.isPresent()) {
                int index = found.get().index();
                all.set(index, all.get(index).with(telling, found.get().match() != Match.STALE));
            } else {
                candidates.add(all.size());
                all.add(Appointment.of(telling));
            }
        }
        return List.copyOf(all);
    }

    /** In order, without those that stand in a copy of an article too. */
    private List<Telling> originals() {
        Map<String, List<Telling>> byArticle = new HashMap<>();
        List<Telling> originals = new ArrayList<>(tellings.size());
        for (Telling telling : tellings.stream().sorted(Telling.ORDER).toList()) {
            List<Telling> same = byArticle.computeIfAbsent(
                    telling.article() + "/" + telling.event().evidence(), each -> new ArrayList<>(1));
            if (same.stream().noneMatch(telling::isCopyOf)) {
                same.add(telling);
                originals.add(telling);
            }
        }
        return originals;
    }

    private static Optional<Found> best(List<Integer> candidates, List<Appointment> all, Telling telling) {
        List<Found> found = candidates.stream()
                .map(index -> new Found(index, Match.of(all.get(index), telling)))
                .filter(each -> each.match() != Match.NONE)
                .sorted(Comparator.comparing(Found::match).reversed())
                .toList();
        boolean isClear = found.size() == 1
                || found.size() > 1 && found.getFirst().match() != found.get(1).match();
        return isClear ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private record Found(int index, Match match) {}
}

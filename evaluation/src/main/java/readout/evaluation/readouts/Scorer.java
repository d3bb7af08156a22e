package readout.evaluation.readouts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readout.evaluation.readouts.Assignment.Pair;
import readout.evaluation.readouts.Counts.Field;
import readout.model.event.Event;
import readout.model.event.Place;
import readout.model.text.Span;
import readout.model.time.Edtf;

/** Scores the events that a system read from one text against gold's. */
final class Scorer {
    private static final double OVERLAP = 0.3;
    private static final Set<String> MUTUAL = Set.of("AGREE", "CONSULT", "COOPERATE");
    private static final Set<String> STOP = Set.of("the", "of", "with", "in", "near", "and", "city", "province");
    private static final Pattern NO_WORD = Pattern.compile("\\W+", Pattern.UNICODE_CHARACTER_CLASS);

    private final GoldText gold;
    private final List<Event> system;
    private final Consumer<Error> errors;
    private final Counts counts = new Counts();

    /**
     * What went wrong with one event.
     *
     * @param text the id of the text
     * @param kind MISSED, EXTRA, TYPE, DYAD, STATUS, DAY, PLACE or SOURCE
     * @param says found for expected, and the words
     */
    record Error(String text, String kind, String says) {}

    Scorer(GoldText gold, List<Event> events, Consumer<Error> errors) {
        this.gold = gold;
        this.system = events.stream().filter(event -> event.sameAs().isEmpty()).toList();
        this.errors = errors;
    }

    Counts score() {
        Map<Pair, Double> overlaps = overlaps();
        Map<Integer, Integer> detected =
                Assignment.best(detection(overlaps), gold.events().size(), system.size());
        Map<Integer, Integer> paired =
                Assignment.best(typing(overlaps), gold.events().size(), system.size());
        Map<Integer, Integer> right = new HashMap<>(paired);
        right.entrySet().removeIf(pair -> !isTyped(pair.getKey(), pair.getValue()));
        counts.add(Field.DETECTED, detected.size());
        counts.add(Field.DETECTION_GOLD, needed(detected.keySet()));
        counts.add(Field.GOLD, needed(right.keySet()));
        counts.add(Field.SYSTEM, system.size());
        counts.add(Field.TYPE, right.size());
        unmatched(paired);
        right.forEach((row, column) -> fields(gold.events().get(row), system.get(column)));
        return counts;
    }

    /** Gold events that count: all but the optional ones that were not found. */
    private int needed(Set<Integer> found) {
        int needed = 0;
        for (int i = 0; i < gold.events().size(); i++) {
            if (found.contains(i) || !gold.events().get(i).isOptional()) {
                needed++;
            }
        }
        return needed;
    }

    private Map<Pair, Double> overlaps() {
        Map<Pair, Double> overlaps = new HashMap<>();
        for (int i = 0; i < gold.events().size(); i++) {
            for (int j = 0; j < system.size(); j++) {
                double best = 0;
                for (Span span : gold.events().get(i).spans()) {
                    best = Math.max(best, overlap(span, system.get(j).evidence()));
                }
                if (best > 0) {
                    overlaps.put(new Pair(i, j), best);
                }
            }
        }
        return overlaps;
    }

    private static double overlap(Span one, Span other) {
        int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        boolean enough = shared > 0 && shared >= OVERLAP * Math.min(one.length(), other.length());
        return enough ? (double) shared / Math.max(one.length(), other.length()) : 0;
    }

    private Map<Pair, Double> detection(Map<Pair, Double> overlaps) {
        Map<Pair, Double> weights = new HashMap<>();
        overlaps.forEach((pair, overlap) -> weights.put(
                pair, 1000 + overlap - (gold.events().get(pair.row()).isOptional() ? 0.5 : 0)));
        return weights;
    }

    private Map<Pair, Double> typing(Map<Pair, Double> overlaps) {
        Map<Pair, Double> weights = new HashMap<>();
        overlaps.forEach((pair, overlap) -> {
            GoldEvent expected = gold.events().get(pair.row());
            Event found = system.get(pair.column());
            boolean typed = isTyped(pair.row(), pair.column());
            double extra = typed
                    ? (isDyad(expected, found) ? 100 : 0)
                            + (found.status().word().equals(expected.status()) ? 10 : 0)
                    : 0;
            weights.put(pair, (typed ? 10_000 : 1) + overlap + extra);
        });
        return weights;
    }

    private boolean isTyped(int row, int column) {
        return gold.events().get(row).types().contains(system.get(column).type().name());
    }

    private void unmatched(Map<Integer, Integer> paired) {
        for (int i = 0; i < gold.events().size(); i++) {
            GoldEvent event = gold.events().get(i);
            if (!paired.containsKey(i) && !event.isOptional()) {
                say("MISSED", event.type() + " " + event.status(), event);
            }
        }
        Set<Integer> used = new HashSet<>(paired.values());
        for (int j = 0; j < system.size(); j++) {
            if (!used.contains(j)) {
                Event event = system.get(j);
                String words = event.evidence().in(gold.text());
                errors.accept(new Error(
                        gold.id(), "EXTRA", event.type() + " " + event.status().word() + ": " + words));
            }
        }
        paired.forEach((row, column) -> {
            if (!isTyped(row, column)) {
                say(
                        "TYPE",
                        system.get(column).type() + " for "
                                + gold.events().get(row).type(),
                        gold.events().get(row));
            }
        });
    }

    private void fields(GoldEvent expected, Event found) {
        boolean dyad = isDyad(expected, found);
        counts.add(Field.DYAD, dyad ? 1 : 0);
        check(dyad, "DYAD", () -> parties(found) + " for " + expected.actors() + " " + expected.recipients(), expected);
        String status = found.status().word();
        boolean right = expected.statuses().contains(status);
        counts.add(Field.STATUS, Field.STATUS_OF, right);
        counts.addStatus(right ? status : expected.status(), status);
        check(right, "STATUS", () -> status + " for " + expected.status(), expected);
        Optional<String> when = found.when().edtf().map(Edtf::toString);
        if (expected.when()
                .filter(date -> Days.isTelling(date, gold.published()))
                .isPresent()) {
            boolean day = Days.isRight(expected.dates(), when);
            counts.add(Field.DAY, Field.DAY_OF, day);
            check(
                    day,
                    "DAY",
                    () -> when.orElse("none") + " for " + expected.when().get(),
                    expected);
        }
        if (expected.where().isPresent()) {
            String where = found.where().map(Place::name).orElse("");
            boolean place = words(expected.where().get()).stream().anyMatch(words(where)::contains);
            counts.add(Field.PLACE, Field.PLACE_OF, place);
            check(place, "PLACE", () -> where + " for " + expected.where().get(), expected);
        }
        boolean source = isSource(expected, found);
        counts.add(Field.SOURCE, Field.SOURCE_OF, source);
        check(source, "SOURCE", () -> sources(found) + " for " + expected.sources(), expected);
    }

    private static boolean isDyad(GoldEvent expected, Event found) {
        List<GoldParty> goldActors = coded(expected.actors());
        List<GoldParty> goldRecipients = coded(expected.recipients());
        List<GoldParty> actors = found.actors().stream().map(GoldParty::of).toList();
        List<GoldParty> recipients =
                found.recipients().stream().map(GoldParty::of).toList();
        if (MUTUAL.contains(expected.type())) {
            List<GoldParty> sides = new ArrayList<>(goldActors);
            sides.addAll(goldRecipients);
            List<GoldParty> all = new ArrayList<>(actors);
            all.addAll(recipients);
            Set<String> codes = sides.stream().map(GoldParty::code).collect(Collectors.toSet());
            long hit = sides.stream()
                    .filter(side -> GoldParty.share(List.of(side), all))
                    .map(GoldParty::code)
                    .distinct()
                    .count();
            return hit >= Math.min(2, codes.size());
        }
        return (goldActors.isEmpty() || GoldParty.share(goldActors, actors))
                && (goldRecipients.isEmpty() || GoldParty.share(goldRecipients, recipients));
    }

    private static List<GoldParty> coded(List<GoldParty> parties) {
        return parties.stream().filter(party -> !party.code().isEmpty()).toList();
    }

    private boolean isSource(GoldEvent expected, Event found) {
        List<GoldParty> sources = sources(found);
        if (!expected.sources().isEmpty()) {
            return !sources.isEmpty() && expected.sources().getFirst().isSame(sources.getFirst());
        }
        return sources.isEmpty()
                || gold.issuer()
                        .filter(issuer -> issuer.isSame(sources.getFirst()))
                        .isPresent();
    }

    private static List<GoldParty> sources(Event event) {
        return event.accordingTo().stream()
                .map(source -> GoldParty.of(source.party()))
                .toList();
    }

    private static List<GoldParty> parties(Event event) {
        List<GoldParty> parties = new ArrayList<>();
        event.actors().forEach(party -> parties.add(GoldParty.of(party)));
        event.recipients().forEach(party -> parties.add(GoldParty.of(party)));
        return parties;
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>(List.of(NO_WORD.split(name.toLowerCase(java.util.Locale.ROOT))));
        words.removeAll(STOP);
        words.remove("");
        return words;
    }

    private void check(boolean right, String kind, java.util.function.Supplier<String> says, GoldEvent expected) {
        if (!right) {
            say(kind, says.get(), expected);
        }
    }

    private void say(String kind, String says, GoldEvent event) {
        errors.accept(new Error(gold.id(), kind, says + ": " + event.quote()));
    }
}

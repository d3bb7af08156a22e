package readout.knowledge.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses among tenures of one office where files contradict each other. */
public final class Precedence {
    private static final Comparator<Tenure> BY_START =
            Comparator.comparing(tenure -> tenure.start().orElse(LocalDate.MIN));

    private Precedence() {}

    /** Those that hold on some day from {@code first} to {@code last} which no better file gives to somebody else. */
    public static List<Tenure> choose(List<Tenure> tenures, LocalDate first, LocalDate last) {
        List<Tenure> overlapping = tenures.stream()
                .filter(tenure -> tenure.overlaps(first, last) && !isLongUnknown(tenure, first))
                .sorted(Comparator.comparing(Tenure::source).thenComparing(BY_START))
                .toList();
        List<Tenure> chosen = new ArrayList<>();
        for (Tenure tenure : overlapping) {
            if (hasDayOfItsOwn(tenure, chosen, first, last)) {
                chosen.add(tenure);
            }
        }
        return withoutStale(chosen, first);
    }

    /** Whether it was last known more than a year before. */
    private static boolean isLongUnknown(Tenure tenure, LocalDate day) {
        return isStale(tenure, day)
                && tenure.openAsOf()
                        .map(known -> known.plusYears(1).isBefore(day))
                        .orElse(false);
    }

    private static boolean hasDayOfItsOwn(Tenure tenure, List<Tenure> better, LocalDate first, LocalDate last) {
        List<Days> free = List.of(clip(tenure, first, last));
        for (Tenure other : better) {
            if (other.source() != tenure.source() && other.officeClass().isOneOfAKind()) {
                Days taken = clip(other, first, last);
                free = free.stream()
                        .flatMap(days -> days.without(taken).stream())
                        .toList();
            }
        }
        return !free.isEmpty();
    }

    private static Days clip(Tenure tenure, LocalDate first, LocalDate last) {
        LocalDate start = tenure.start().filter(day -> day.isAfter(first)).orElse(first);
        LocalDate end = tenure.end().filter(day -> day.isBefore(last)).orElse(last);
        return new Days(start, end);
    }

    /** Without those only last known on {@code first}, where somebody is known to hold it or came after them. */
    private static List<Tenure> withoutStale(List<Tenure> chosen, LocalDate first) {
        List<Tenure> ordered = chosen.stream().sorted(BY_START).toList();
        boolean isKnown = ordered.stream().anyMatch(tenure -> !isStale(tenure, first));
        return ordered.stream()
                .filter(tenure -> !isStale(tenure, first)
                        || !tenure.officeClass().isOneOfAKind()
                        || !isKnown && tenure.equals(ordered.getLast()))
                .toList();
    }

    private static boolean isStale(Tenure tenure, LocalDate day) {
        return tenure.heldOn(day) == Tenure.Held.LAST_KNOWN;
    }

    /** Days from {@code first} to {@code last}, both inclusive. */
    private record Days(LocalDate first, LocalDate last) {
        List<Days> without(Days taken) {
            if (taken.last.isBefore(first) || taken.first.isAfter(last)) {
                return List.of(this);
            }
            List<Days> rest = new ArrayList<>();
            if (taken.first.isAfter(first)) {
                rest.add(new Days(first, taken.first.minusDays(1)));
            }
            if (taken.last.isBefore(last)) {
                rest.add(new Days(taken.last.plusDays(1), last));
            }
            return rest;
        }
    }
}

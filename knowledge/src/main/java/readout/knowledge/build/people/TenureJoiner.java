package readout.knowledge.build.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import readout.knowledge.office.Tenure;

/** Makes one tenure of rows of one person and office whose ends touch or overlap. */
final class TenureJoiner {
    /** Two files that share no more days than these speak of one time after another, not of one and the same. */
    private static final long SLACK_DAYS = 62;

    private static final Comparator<Tenure> BY_START = Comparator.comparing(
                    (Tenure tenure) -> tenure.start().orElse(LocalDate.MIN))
            .thenComparing(Tenure::source);

    private TenureJoiner() {}

    /**
     * One person's tenures, joined, in order of the first day.
     *
     * <p>Where rows of two files speak of one office at the same time, the file with precedence is believed.
     */
    static List<Tenure> join(List<Tenure> tenures) {
        List<Tenure> joined = new ArrayList<>();
        for (Tenure tenure : tenures.stream().sorted(BY_START).toList()) {
            int same = indexOfTouching(joined, tenure);
            if (same < 0) {
                joined.add(tenure);
            } else {
                joined.set(same, merged(joined.get(same), tenure));
            }
        }
        return List.copyOf(joined);
    }

    private static int indexOfTouching(List<Tenure> joined, Tenure tenure) {
        for (int i = joined.size() - 1; i >= 0; i--) {
            if (isSameOffice(joined.get(i), tenure) && isTouching(joined.get(i), tenure)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSameOffice(Tenure a, Tenure b) {
        if (!a.country().equals(b.country()) || a.officeClass() != b.officeClass()) {
            return false;
        }
        return a.officeClass().isOneOfAKind() || a.office().equalsIgnoreCase(b.office());
    }

    /** Whether {@code later}, which does not start before {@code earlier}, starts at the latest on the day after its end. */
    private static boolean isTouching(Tenure earlier, Tenure later) {
        Optional<LocalDate> end = earlier.end();
        return end.isEmpty() && isOpenStill(earlier, later)
                || end.isPresent()
                        && later.start()
                                .map(day -> !day.isAfter(end.get().plusDays(1)))
                                .orElse(true);
    }

    private static boolean isOpenStill(Tenure earlier, Tenure later) {
        return later.end().isEmpty()
                || later.source() == earlier.source()
                || earlier.openAsOf().isEmpty()
                || later.start()
                        .map(day -> !day.isAfter(earlier.openAsOf().get()))
                        .orElse(true);
    }

    private static Tenure merged(Tenure earlier, Tenure later) {
        boolean isLaterBelieved = later.source().compareTo(earlier.source()) < 0;
        Tenure believed = isLaterBelieved ? later : earlier;
        Tenure other = isLaterBelieved ? earlier : later;
        boolean isToldTwice = believed.source() != other.source()
                && (other.source() == Tenure.Source.PHOENIX || daysShared(earlier, later) > SLACK_DAYS);
        Tenure first = isToldTwice ? believed : earlier;
        Tenure last = isToldTwice && believed.end().isPresent() || !endsLater(other, believed) ? believed : other;
        return new Tenure(
                believed.personId(),
                believed.person(),
                believed.country(),
                believed.officeClass(),
                believed.office(),
                first.start(),
                last.end(),
                last.openAsOf(),
                believed.source());
    }

    private static long daysShared(Tenure earlier, Tenure later) {
        LocalDate start = later.start().orElse(LocalDate.MIN);
        LocalDate end = lastKnown(earlier).isBefore(lastKnown(later)) ? lastKnown(earlier) : lastKnown(later);
        return ChronoUnit.DAYS.between(start, end);
    }

    private static LocalDate lastKnown(Tenure tenure) {
        return tenure.end().or(tenure::openAsOf).orElse(LocalDate.MAX);
    }

    private static boolean endsLater(Tenure a, Tenure b) {
        if (a.end().isEmpty() || b.end().isEmpty()) {
            return a.end().isEmpty()
                    && (b.end().isPresent()
                            || !a.openAsOf()
                                    .orElse(LocalDate.MAX)
                                    .isBefore(b.openAsOf().orElse(LocalDate.MAX)));
        }
        return a.end().get().isAfter(b.end().get());
    }
}

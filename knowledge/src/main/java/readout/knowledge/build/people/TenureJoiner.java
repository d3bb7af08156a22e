package readout.knowledge.build.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import readout.knowledge.office.Tenure;

/** Makes one tenure of rows of one person and office whose ends touch or overlap. */
final class TenureJoiner {
    /** Files differ by election and oath: so many days apart are still one date. */
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
        Tenure believed = later.source().compareTo(earlier.source()) < 0 ? later : earlier;
        Tenure other = believed == later ? earlier : later;
        boolean isBelievedLonger = believed.source() != other.source() && contains(believed, other);
        Tenure last = isBelievedLonger ? believed : endsLater(earlier, later) ? earlier : later;
        Tenure first = isBelievedLonger ? believed : earlier;
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

    /** Whether the two speak of about the same days, so that the bounds of the believed one hold. */
    private static boolean contains(Tenure believed, Tenure other) {
        LocalDate start = believed.start().orElse(LocalDate.MIN);
        LocalDate end = believed.end().orElse(LocalDate.MAX);
        LocalDate otherStart = other.start().orElse(start);
        LocalDate otherEnd = other.end().or(other::openAsOf).orElse(end);
        boolean startsWithin = start.equals(LocalDate.MIN) || !otherStart.isBefore(start.minusDays(SLACK_DAYS));
        boolean endsWithin = end.equals(LocalDate.MAX) || !otherEnd.isAfter(end.plusDays(SLACK_DAYS));
        return startsWithin && endsWithin;
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

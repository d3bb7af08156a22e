package readout.model.time;

import java.time.Instant;
import java.time.LocalDate;

/** Comparison of two single values by where they begin and end. */
final class EdtfBounds {
    private EdtfBounds() {}

    static boolean contains(Edtf outer, Edtf inner) {
        if (areTimed(outer, inner)) {
            return !from(outer).isAfter(from(inner)) && !to(outer).isBefore(to(inner));
        }
        return !firstOf(outer).isAfter(firstOf(inner)) && !lastOf(outer).isBefore(lastOf(inner));
    }

    static boolean intersects(Edtf one, Edtf other) {
        if (areTimed(one, other)) {
            return !from(one).isAfter(to(other)) && !to(one).isBefore(from(other));
        }
        return !firstOf(one).isAfter(lastOf(other)) && !lastOf(one).isBefore(firstOf(other));
    }

    private static boolean areTimed(Edtf one, Edtf other) {
        return isTimed(one) && isTimed(other);
    }

    /** Whether each end is an instant or open. */
    private static boolean isTimed(Edtf value) {
        boolean begins = value.start().isPresent() || value.first().isEmpty();
        boolean ends = value.end().isPresent() || value.last().isEmpty();
        return begins && ends && (value.start().isPresent() || value.end().isPresent());
    }

    private static Instant from(Edtf value) {
        return value.start().orElse(Instant.MIN);
    }

    private static Instant to(Edtf value) {
        return value.end().orElse(Instant.MAX);
    }

    private static LocalDate firstOf(Edtf value) {
        return value.first().orElse(LocalDate.MIN);
    }

    private static LocalDate lastOf(Edtf value) {
        return value.last().orElse(LocalDate.MAX);
    }
}

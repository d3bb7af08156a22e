package readout.evaluation.readouts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import readout.model.time.Edtf;

/**
 * The first and last day of a date; an open end is empty.
 *
 * @param first the first day
 * @param last the last day
 */
record Days(Optional<LocalDate> first, Optional<LocalDate> last) {
    /** The days of an EDTF text; empty if it is none or open at both ends. */
    static Optional<Days> of(String edtf) {
        try {
            Edtf value = Edtf.parse(edtf);
            Days days = new Days(value.first(), value.last());
            return days.first.isEmpty() && days.last.isEmpty() ? Optional.empty() : Optional.of(days);
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Whether the system's date is the day, or within the interval, of one of gold's. */
    static boolean isRight(List<String> gold, Optional<String> system) {
        Optional<Days> own = system.flatMap(Days::of);
        return own.isPresent()
                && gold.stream().map(Days::of).flatMap(Optional::stream).anyMatch(own.get()::isWithin);
    }

    private boolean isWithin(Days gold) {
        if (equals(gold)) {
            return true;
        }
        boolean from = gold.first.isEmpty() || first.isPresent() && !first.get().isBefore(gold.first.get());
        boolean to = gold.last.isEmpty() || last.isPresent() && !last.get().isAfter(gold.last.get());
        return from && to;
    }

    /** Whether a date says more than "on or before publication", on which readers differ. */
    static boolean isTelling(String edtf, Optional<String> published) {
        Optional<Days> days = of(edtf);
        if (days.isEmpty()) {
            return false;
        }
        String day = published
                .map(text -> text.substring(0, Math.min(10, text.length())))
                .orElse("");
        Optional<LocalDate> first = days.get().first;
        boolean endsThen =
                days.get().last.map(LocalDate::toString).filter(day::equals).isPresent();
        boolean isSpan = edtf.contains("/") && !first.equals(days.get().last);
        boolean beginsEarlier = first.isEmpty()
                || day.length() >= 8 && first.get().toString().compareTo(day.substring(0, 8) + "01") < 0
                || edtf.startsWith("..");
        return !(endsThen && isSpan && beginsEarlier);
    }
}

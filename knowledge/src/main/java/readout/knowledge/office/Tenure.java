package readout.knowledge.office;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One person's time in one office.
 *
 * @param personId whose
 * @param person the person's name, in the commonest English form
 * @param country alpha-3 code of the state, or the organisation's code
 * @param officeClass what kind of office
 * @param office its name ("Secretary of State")
 * @param start the first day; where only a month or year is known, that period's first day
 * @param end the last day; where only a month or year is known, that period's last day; empty if open
 * @param openAsOf of an open tenure, the day on which the source last said so
 * @param source which file says it
 */
public record Tenure(
        String personId,
        String person,
        String country,
        OfficeClass officeClass,
        String office,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        Optional<LocalDate> openAsOf,
        Source source) {
    /** The files, in order of precedence. */
    public enum Source {
        SUPPLEMENT,
        EARLIER,
        LEADERS,
        UK_MINISTERS,
        US_EXECUTIVE,
        WIKIDATA,
        PHOENIX;

        /** How far down the file stands for names: the lower, the closer to the commonest English form. */
        public int naming() {
            return switch (this) {
                case SUPPLEMENT, EARLIER -> 0;
                case WIKIDATA -> 1;
                case LEADERS -> 2;
                case US_EXECUTIVE -> 3;
                case UK_MINISTERS -> 4;
                case PHOENIX -> 5;
            };
        }
    }

    /** How sure it is that the office was held on a day. */
    public enum Held {
        YES,
        /** It was held when the source was read, and nothing is known of its end. */
        LAST_KNOWN,
        NO
    }

    /** Whether it was held on that day, both ends inclusive. */
    public Held heldOn(LocalDate day) {
        if (start.isPresent() && day.isBefore(start.get()) || end.isPresent() && day.isAfter(end.get())) {
            return Held.NO;
        }
        return end.isEmpty() && openAsOf.isPresent() && day.isAfter(openAsOf.get()) ? Held.LAST_KNOWN : Held.YES;
    }

    /** Whether it had ended before that day. */
    public boolean isBefore(LocalDate day) {
        return end.isPresent() && end.get().isBefore(day);
    }

    /** Whether some day from {@code first} to {@code last}, both inclusive, lies in it. */
    public boolean overlaps(LocalDate first, LocalDate last) {
        return start.map(day -> !day.isAfter(last)).orElse(true)
                && end.map(day -> !day.isBefore(first)).orElse(true);
    }
}

package readout.knowledge.state;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A phrase that stands for a government, ministry, parliament, bloc or organisation ("the Kremlin", "Brussels").
 *
 * @param phrase as printed, without article ("Kremlin")
 * @param kind what the phrase names when it is taken literally
 * @param standsFor what it stands for, in words ("Department of State of the United States")
 * @param code the state's or organisation's code
 * @param sector PLOVER's sector of what it stands for ("GOV", "LEG", "MIL")
 * @param officeClass id of the office whose holder it may stand for ("foreign_minister"), if one
 * @param from first day of this meaning
 * @param to last day of this meaning
 * @param note when it does not stand for it
 */
public record Metonym(
        String phrase,
        Kind kind,
        String standsFor,
        String code,
        String sector,
        Optional<String> officeClass,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String note) {
    private static final String GOVERNMENT = "government";

    /** What the phrase names, taken literally. */
    public enum Kind {
        /** A capital: a place after "in", "to", "from"; a government where it speaks or acts. */
        CAPITAL,
        /** A city that stands for a government or body only in some contexts. */
        CITY,
        /** A palace, house or street of the head of state or government. */
        SEAT,
        /** A ministry by its name or address. */
        MINISTRY,
        /** A parliament. */
        PARLIAMENT,
        /** An agency or headquarters. */
        AGENCY,
        /** A bloc without fixed members ("the West"). */
        BLOC,
        /** An organisation or group under another word. */
        ORGANISATION
    }

    /** What it stands for as a role of the record: {@code government}, {@code ministry}, {@code parliament} … */
    public String role() {
        return kind == Kind.SEAT ? GOVERNMENT : kind.name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is a place when it does not act. */
    public boolean isPlace() {
        return switch (kind) {
            case CAPITAL, CITY, SEAT -> true;
            case MINISTRY, PARLIAMENT, AGENCY, BLOC, ORGANISATION -> false;
        };
    }

    /** Whether it had this meaning on that day; absent bounds are open. */
    public boolean holdsOn(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}

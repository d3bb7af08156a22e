package readout.knowledge.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An organisation, armed group, party or organ of a state.
 *
 * @param id unique ("NATO", "PSE Hamas")
 * @param code what an event's party gets: the acronym of an international organisation, the state of a group
 * @param name in its commonest English form
 * @param kind what it is
 * @param sector PLOVER's sector (IGO, NGO, GOV, MIL, REB, PTY, LEG, JUD, SPY, MED, BUS)
 * @param names other names and acronyms
 * @param seats cities where it sits
 * @param members what is known of its members, empty if not listed
 * @param from first day it existed, if known
 * @param to last day it existed, if known
 */
public record Body(
        String id,
        String code,
        String name,
        Kind kind,
        String sector,
        List<String> names,
        List<String> seats,
        List<Membership> members,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {
    /** What a body is. */
    public enum Kind {
        INTERNATIONAL,
        COURT,
        NGO,
        ARMED_GROUP,
        PARTY,
        MINISTRY,
        PARLIAMENT,
        ARMED_FORCES,
        AGENCY,
        COMPANY,
        MEDIA,
        BLOC
    }

    /**
     * One state's time in a body.
     *
     * @param state alpha-3 code
     * @param from the first day, if not from the beginning
     * @param to the last day, if it left
     */
    public record Membership(String state, Optional<LocalDate> from, Optional<LocalDate> to) {
        /** Whether the state was a member on that day. */
        public boolean holdsOn(LocalDate day) {
            return from.map(first -> !day.isBefore(first)).orElse(true)
                    && to.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    public Body {
        names = List.copyOf(names);
        seats = List.copyOf(seats);
        members = List.copyOf(members);
    }

    /** Codes of its members on that day, in the file's order; empty where members are not listed. */
    public List<String> membersOn(LocalDate day) {
        return members.stream()
                .filter(member -> member.holdsOn(day))
                .map(Membership::state)
                .toList();
    }

    /** Whether it acts for itself, not for a state: its code is an acronym of its own. */
    public boolean isInternational() {
        return switch (kind) {
            case INTERNATIONAL, COURT, NGO, BLOC -> true;
            case ARMED_GROUP, PARTY, MINISTRY, PARLIAMENT, ARMED_FORCES, AGENCY, COMPANY, MEDIA -> false;
        };
    }
}

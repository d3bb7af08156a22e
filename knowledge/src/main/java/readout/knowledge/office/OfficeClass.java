package readout.knowledge.office;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Classes of offices, as the data files name them ({@code foreign_minister}). */
public enum OfficeClass {
    SUPREME_LEADER,
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    /** A head of state or government, where the source does not say which; a party's leader where that is power. */
    LEADER,
    CROWN_PRINCE,
    VICE_PRESIDENT,
    DEPUTY_HEAD_OF_GOVERNMENT,
    FOREIGN_MINISTER,
    DEPUTY_FOREIGN_MINISTER,
    DEFENCE_MINISTER,
    DEPUTY_DEFENCE_MINISTER,
    INTERIOR_MINISTER,
    FINANCE_MINISTER,
    MINISTER,
    DEPUTY_MINISTER,
    SECURITY_ADVISER,
    PRESIDENTIAL_AIDE,
    CHIEF_OF_STAFF,
    DEPUTY_CHIEF_OF_STAFF,
    MILITARY_CHIEF,
    INTELLIGENCE_CHIEF,
    SPOKESPERSON,
    ENVOY,
    AMBASSADOR,
    UN_AMBASSADOR,
    SPEAKER,
    SECRETARY_GENERAL,
    DIRECTOR_GENERAL,
    MANAGING_DIRECTOR,
    COMMISSION_PRESIDENT,
    COUNCIL_PRESIDENT,
    CHAIRPERSON,
    PROSECUTOR,
    OPPOSITION_LEADER,
    PARTY_LEADER,
    /** Held some office in a government; the source does not say which. */
    OTHER;

    private static final String FORMER = "former_";

    private final String id = name().toLowerCase(Locale.ROOT);

    /** The id of an office that is no longer held: {@code former_foreign_minister}. */
    public static String former(String id) {
        return FORMER + id;
    }

    /** Whether a text that says {@code wanted} may mean this: "the leader" a president, "minister" a foreign minister. */
    public boolean isLike(OfficeClass wanted) {
        return this == wanted
                || isHead() && wanted.isHead() && (this == LEADER || wanted == LEADER || this == SUPREME_LEADER)
                || wanted == MINISTER && name().endsWith("_MINISTER")
                || wanted == DEPUTY_MINISTER && name().startsWith("DEPUTY_")
                || wanted == AMBASSADOR && this == UN_AMBASSADOR;
    }

    /** Whether it leads a state or its government. */
    public boolean isHead() {
        return this == SUPREME_LEADER || this == HEAD_OF_STATE || this == HEAD_OF_GOVERNMENT || this == LEADER;
    }

    /** Whether a state has one holder at a time, whatever the office is called there. */
    public boolean isOneOfAKind() {
        return switch (this) {
            case SUPREME_LEADER,
                    HEAD_OF_STATE,
                    HEAD_OF_GOVERNMENT,
                    CROWN_PRINCE,
                    FOREIGN_MINISTER,
                    DEFENCE_MINISTER,
                    INTERIOR_MINISTER,
                    FINANCE_MINISTER,
                    UN_AMBASSADOR,
                    SECRETARY_GENERAL,
                    DIRECTOR_GENERAL,
                    MANAGING_DIRECTOR,
                    COMMISSION_PRESIDENT,
                    COUNCIL_PRESIDENT -> true;
            case LEADER,
                    VICE_PRESIDENT,
                    DEPUTY_HEAD_OF_GOVERNMENT,
                    DEPUTY_FOREIGN_MINISTER,
                    DEPUTY_DEFENCE_MINISTER,
                    MINISTER,
                    DEPUTY_MINISTER,
                    SECURITY_ADVISER,
                    PRESIDENTIAL_AIDE,
                    CHIEF_OF_STAFF,
                    DEPUTY_CHIEF_OF_STAFF,
                    MILITARY_CHIEF,
                    INTELLIGENCE_CHIEF,
                    SPOKESPERSON,
                    ENVOY,
                    AMBASSADOR,
                    SPEAKER,
                    CHAIRPERSON,
                    PROSECUTOR,
                    OPPOSITION_LEADER,
                    PARTY_LEADER,
                    OTHER -> false;
        };
    }

    /** The name in data files, codebook and output. */
    public String id() {
        return id;
    }

    /** The class of an id; empty if there is none. */
    public static Optional<OfficeClass> parse(String id) {
        return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
    }
}

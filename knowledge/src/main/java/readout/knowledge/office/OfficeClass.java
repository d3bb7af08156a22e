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

    private final String id = name().toLowerCase(Locale.ROOT);

    /** The name in data files, codebook and output. */
    public String id() {
        return id;
    }

    /** The class of an id; empty if there is none. */
    public static Optional<OfficeClass> parse(String id) {
        return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
    }
}

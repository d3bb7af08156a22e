package readout.model.event;

/** What a party is (RECORD section 5). */
public enum PartyKind {
    PERSON,
    OFFICE,
    STATE,
    ORGANISATION,
    GROUP
}

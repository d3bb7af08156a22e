package readout.knowledge.gazetteer;

/** What a stored name is a name of; the number stored with it counts in the section of that kind. */
public enum NameKind {
    STATE,
    ADJECTIVE,
    PEOPLE,
    BODY,
    METONYM,
    PLACE
}

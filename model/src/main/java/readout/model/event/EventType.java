package readout.model.event;

/**
 * The sixteen event types of PLOVER (manual 0.8, 2021) with the two departures of RECORD section 2: economic sanctions
 * are {@link #SANCTION}, signing is {@link #AGREE}.
 */
public enum EventType {
    AGREE("03", Quad.VERBAL_COOPERATION),
    CONSULT("04", Quad.VERBAL_COOPERATION),
    SUPPORT("05", Quad.VERBAL_COOPERATION),
    CONCEDE("08", Quad.VERBAL_COOPERATION),
    COOPERATE("06", Quad.MATERIAL_COOPERATION),
    AID("07", Quad.MATERIAL_COOPERATION),
    RETREAT("087", Quad.MATERIAL_COOPERATION),
    REQUEST("10", Quad.VERBAL_CONFLICT),
    ACCUSE("11", Quad.VERBAL_CONFLICT),
    REJECT("12", Quad.VERBAL_CONFLICT),
    THREATEN("13", Quad.VERBAL_CONFLICT),
    PROTEST("14", Quad.MATERIAL_CONFLICT),
    SANCTION("16", Quad.MATERIAL_CONFLICT),
    MOBILIZE("15", Quad.MATERIAL_CONFLICT),
    COERCE("17", Quad.MATERIAL_CONFLICT),
    ASSAULT("19", Quad.MATERIAL_CONFLICT);

    private final String cameo;
    private final Quad quad;

    EventType(String cameo, Quad quad) {
        this.cameo = cameo;
        this.quad = quad;
    }

    /** The CAMEO code nearest to the type alone; an entry of the codebook may give a finer one. */
    public String cameo() {
        return cameo;
    }

    /** The quarter of the plane it lies in: words or deeds, for or against. */
    public Quad quad() {
        return quad;
    }

    /** Whether the act needs both sides to act, so that all sides are actors unless host and guest are clear. */
    public boolean isMutual() {
        return this == AGREE || this == CONSULT || this == COOPERATE;
    }

    /** Whether the act is done by speaking. */
    public boolean isVerbal() {
        return quad == Quad.VERBAL_COOPERATION || quad == Quad.VERBAL_CONFLICT;
    }

    /** PLOVER's four classes. */
    public enum Quad {
        VERBAL_COOPERATION,
        MATERIAL_COOPERATION,
        VERBAL_CONFLICT,
        MATERIAL_CONFLICT
    }
}

package readout.evaluation.times;

/**
 * What was counted on one text, or on several together.
 *
 * @param gold expressions that people marked
 * @param system expressions that a tagger marked
 * @param strict people's expressions that the tagger marked from end to end
 * @param relaxed people's expressions that have a partner of the tagger's which shares a letter with them
 * @param value partners with the same value
 * @param type partners with the same type
 */
record TimeCounts(int gold, int system, int strict, int relaxed, int value, int type) {
    static final TimeCounts NONE = new TimeCounts(0, 0, 0, 0, 0, 0);

    TimeCounts plus(TimeCounts other) {
        return new TimeCounts(
                gold + other.gold,
                system + other.system,
                strict + other.strict,
                relaxed + other.relaxed,
                value + other.value,
                type + other.type);
    }
}

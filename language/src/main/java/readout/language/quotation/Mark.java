package readout.language.quotation;

/**
 * A quotation mark in a text.
 *
 * @param start its first unit
 * @param end the unit after its last; mis-encoded marks have several
 * @param family which marks it pairs with
 * @param opens whether it may open a quotation
 * @param closes whether it may close one
 */
record Mark(int start, int end, Family family, boolean opens, boolean closes) {
    /** Marks that pair with each other. Double marks of all shapes are one family, since writers mix them. */
    enum Family {
        DOUBLE,
        SINGLE,
        ANGLE,
        SINGLE_ANGLE,
        CORNER,
        WHITE_CORNER
    }
}

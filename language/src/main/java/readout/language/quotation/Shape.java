package readout.language.quotation;

import java.util.List;
import java.util.Optional;

/**
 * A way to write a quotation mark.
 *
 * @param text the characters
 * @param family which marks it pairs with
 * @param side what the shape says about its side
 */
record Shape(String text, Mark.Family family, Side side) {
    /** Which side of a quotation a shape stands on. */
    enum Side {
        LEFT,
        RIGHT,
        /** The shape says nothing. */
        EITHER,
        /** Right in most of its uses, left in some languages or after a slip. */
        MOSTLY_RIGHT,
        /** Left in most of its uses, right in some languages. */
        MOSTLY_LEFT
    }

    /** Longer shapes before shorter ones that they begin with. UTF-8 read as another code and HTML's names count too. */
    static final List<Shape> ALL = List.of(
            new Shape("â€œ", Mark.Family.DOUBLE, Side.LEFT),
            new Shape("â€\u009d", Mark.Family.DOUBLE, Side.RIGHT),
            new Shape("â€˜", Mark.Family.SINGLE, Side.LEFT),
            new Shape("â€™", Mark.Family.SINGLE, Side.MOSTLY_RIGHT),
            new Shape("â€ž", Mark.Family.DOUBLE, Side.LEFT),
            new Shape("â€", Mark.Family.DOUBLE, Side.RIGHT),
            new Shape("â\u0080\u009c", Mark.Family.DOUBLE, Side.LEFT),
            new Shape("â\u0080\u009d", Mark.Family.DOUBLE, Side.RIGHT),
            new Shape("â\u0080\u0098", Mark.Family.SINGLE, Side.LEFT),
            new Shape("â\u0080\u0099", Mark.Family.SINGLE, Side.MOSTLY_RIGHT),
            new Shape("&quot;", Mark.Family.DOUBLE, Side.EITHER),
            new Shape("&ldquo;", Mark.Family.DOUBLE, Side.LEFT),
            new Shape("&rdquo;", Mark.Family.DOUBLE, Side.RIGHT),
            new Shape("&lsquo;", Mark.Family.SINGLE, Side.LEFT),
            new Shape("&rsquo;", Mark.Family.SINGLE, Side.MOSTLY_RIGHT),
            new Shape("&laquo;", Mark.Family.ANGLE, Side.MOSTLY_LEFT),
            new Shape("&raquo;", Mark.Family.ANGLE, Side.MOSTLY_RIGHT),
            new Shape("&#8220;", Mark.Family.DOUBLE, Side.LEFT),
            new Shape("&#8221;", Mark.Family.DOUBLE, Side.RIGHT),
            new Shape("&#8216;", Mark.Family.SINGLE, Side.LEFT),
            new Shape("&#8217;", Mark.Family.SINGLE, Side.MOSTLY_RIGHT),
            new Shape("&#39;", Mark.Family.SINGLE, Side.EITHER),
            new Shape("``", Mark.Family.DOUBLE, Side.LEFT),
            new Shape("´´", Mark.Family.DOUBLE, Side.RIGHT),
            new Shape("''", Mark.Family.DOUBLE, Side.EITHER),
            new Shape(",,", Mark.Family.DOUBLE, Side.LEFT),
            new Shape("\"", Mark.Family.DOUBLE, Side.EITHER),
            new Shape("\uFF02", Mark.Family.DOUBLE, Side.EITHER),
            new Shape("“", Mark.Family.DOUBLE, Side.MOSTLY_LEFT),
            new Shape("”", Mark.Family.DOUBLE, Side.MOSTLY_RIGHT),
            new Shape("„", Mark.Family.DOUBLE, Side.LEFT),
            new Shape("‟", Mark.Family.DOUBLE, Side.LEFT),
            new Shape("〝", Mark.Family.DOUBLE, Side.LEFT),
            new Shape("〞", Mark.Family.DOUBLE, Side.RIGHT),
            new Shape("\u0093", Mark.Family.DOUBLE, Side.LEFT),
            new Shape("\u0094", Mark.Family.DOUBLE, Side.RIGHT),
            new Shape("\uFFFD", Mark.Family.DOUBLE, Side.EITHER),
            new Shape("'", Mark.Family.SINGLE, Side.EITHER),
            new Shape("‘", Mark.Family.SINGLE, Side.MOSTLY_LEFT),
            new Shape("’", Mark.Family.SINGLE, Side.MOSTLY_RIGHT),
            new Shape("‚", Mark.Family.SINGLE, Side.LEFT),
            new Shape("‛", Mark.Family.SINGLE, Side.LEFT),
            new Shape("`", Mark.Family.SINGLE, Side.LEFT),
            new Shape("´", Mark.Family.SINGLE, Side.RIGHT),
            new Shape("\u0091", Mark.Family.SINGLE, Side.LEFT),
            new Shape("\u0092", Mark.Family.SINGLE, Side.MOSTLY_RIGHT),
            new Shape("«", Mark.Family.ANGLE, Side.MOSTLY_LEFT),
            new Shape("»", Mark.Family.ANGLE, Side.MOSTLY_RIGHT),
            new Shape("‹", Mark.Family.SINGLE_ANGLE, Side.MOSTLY_LEFT),
            new Shape("›", Mark.Family.SINGLE_ANGLE, Side.MOSTLY_RIGHT),
            new Shape("「", Mark.Family.CORNER, Side.LEFT),
            new Shape("」", Mark.Family.CORNER, Side.RIGHT),
            new Shape("『", Mark.Family.WHITE_CORNER, Side.LEFT),
            new Shape("』", Mark.Family.WHITE_CORNER, Side.RIGHT));

    private static final String STARTS =
            ALL.stream().map(shape -> shape.text().substring(0, 1)).distinct().reduce("", String::concat);

    /** The shape that stands at an offset of the text, or none. */
    static Optional<Shape> at(String text, int offset) {
        char c = text.charAt(offset);
        if (Character.isLetterOrDigit(c) && c < 0x7F || c == ' ' || STARTS.indexOf(c) < 0) {
            return Optional.empty();
        }
        return ALL.stream()
                .filter(shape -> text.startsWith(shape.text(), offset))
                .findFirst();
    }
}

package readout.views;

/**
 * How a view for people is laid out.
 *
 * @param width columns of the terminal, at least 40
 * @param isColoured whether ANSI colours may be used
 * @param isAscii whether to keep to ASCII for signs and lines
 * @param isExplained whether to show the rule behind each event
 */
public record Style(int width, boolean isColoured, boolean isAscii, boolean isExplained) {
    /** 80 columns, no colour, with the signs of RECORD. */
    public static final Style PLAIN = new Style(80, false, false, false);

    public Style {
        if (width < 40) {
            throw new IllegalArgumentException("width: found %d, expected 40 or more".formatted(width));
        }
    }
}

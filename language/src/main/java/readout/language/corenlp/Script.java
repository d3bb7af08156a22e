package readout.language.corenlp;

/** Whether a stretch of text is of a kind that the English models were made for. */
final class Script {
    private static final double MOST = 0.5;
    private static final double NOISE = 0.05;

    private Script() {}

    /** Whether most letters are Latin ones and there is next to no binary noise. */
    static boolean isReadable(String text, int from, int to) {
        int latin = 0;
        int letters = 0;
        int noise = 0;
        for (int i = from; i < to; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c < 0x250 ? Character.isLetter(c) : isLatin(c)) {
                latin++;
                letters++;
            } else if (Character.isLetter(c)) {
                letters++;
            } else if (isNoise(c)) {
                noise++;
            }
        }
        return latin >= MOST * letters && noise <= NOISE * (to - from);
    }

    private static boolean isLatin(int c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    /** Whether a text is no text at all but bytes taken for characters. */
    static boolean isBinary(String text) {
        int noise = 0;
        for (int i = 0; i < text.length(); i++) {
            noise += isNoise(text.charAt(i)) ? 1 : 0;
        }
        return noise > NOISE * text.length();
    }

    /** Controls but for white space and for the places where Windows has quotation marks and dashes. */
    private static boolean isNoise(int c) {
        boolean control = c < ' ' && !Character.isWhitespace(c) || c >= 0x7F && c < 0xA0 && !isWindowsMark(c);
        int type = Character.getType(c);
        return control || c == 0xFFFD || type == Character.PRIVATE_USE || type == Character.UNASSIGNED;
    }

    private static boolean isWindowsMark(int c) {
        return c == 0x80 || c == 0x85 || c >= 0x91 && c <= 0x97;
    }
}

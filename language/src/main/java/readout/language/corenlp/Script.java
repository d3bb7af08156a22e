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

    private static boolean isNoise(int c) {
        return c == 0xFFFD
                || c < ' ' && !Character.isWhitespace(c)
                || Character.getType(c) == Character.PRIVATE_USE
                || Character.getType(c) == Character.UNASSIGNED
                || Character.getType(c) == Character.SURROGATE;
    }
}

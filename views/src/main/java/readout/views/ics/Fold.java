package readout.views.ics;

/**
 * Folds lines as RFC 5545 section 3.1 asks, at 75 octets of UTF-8. The library folds at 75 characters, which are more
 * octets where letters are not ASCII.
 */
final class Fold {
    private static final int OCTETS = 75;
    private static final String END = "\r\n";

    private Fold() {}

    /** The same content in lines of at most 75 octets, never cut within a letter. */
    static String fold(String text) {
        StringBuilder out = new StringBuilder();
        text.replace(END + " ", "").lines().forEach(line -> fold(line, out));
        return out.toString();
    }

    private static void fold(String line, StringBuilder out) {
        int octets = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            int letter = line.codePointAt(at);
            int size = letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
            if (octets + size > OCTETS) {
                out.append(END).append(' ');
                octets = 1;
            }
            out.appendCodePoint(letter);
            octets += size;
        }
        out.append(END);
    }
}

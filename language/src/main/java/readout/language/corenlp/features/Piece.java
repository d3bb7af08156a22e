package readout.language.corenlp.features;

/**
 * A piece of a feature's name: a polynomial hash that can be joined with that of the next piece.
 *
 * @param hash of its characters
 * @param power the base to the power of its length
 */
public record Piece(long hash, long power) {
    private static final long BASE = 0x9E3779B97F4A7C15L;

    /** The piece with these characters. */
    public static Piece of(CharSequence text) {
        return of(text, 0, text.length());
    }

    /** The piece with the characters from {@code from} to {@code to}, exclusive. */
    public static Piece of(CharSequence text, int from, int to) {
        long hash = 0;
        long power = 1;
        for (int i = from; i < to; i++) {
            hash = hash * BASE + text.charAt(i) + 1;
            power *= BASE;
        }
        return new Piece(hash, power);
    }

    /** The hash of this piece and another behind it. */
    public long then(Piece next) {
        return hash * next.power + next.hash;
    }

    /** The hash of this piece and two others behind it. */
    public long then(Piece next, Piece last) {
        return then(next) * last.power + last.hash;
    }

    /** This piece and another behind it as one. */
    public Piece join(Piece next) {
        return new Piece(then(next), power * next.power);
    }
}

package readout.article;

/**
 * How much is read of one input.
 *
 * @param maxBytes the largest file, or line of JSON Lines, that is read
 * @param maxText the longest text of an article, in UTF-16 units
 */
public record Limits(long maxBytes, int maxText) {
    /** 64 MiB of markup and 1 Mi of text: a thick book. */
    public static final Limits STANDARD = new Limits(64L << 20, 1 << 20);
}

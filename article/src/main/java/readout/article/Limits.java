package readout.article;

/**
 * How much is read of one input.
 *
 * @param maxBytes the largest file, or line of JSON Lines, that is read
 */
public record Limits(long maxBytes) {
    /** 64 MiB an article. */
    public static final Limits STANDARD = new Limits(64L << 20);
}

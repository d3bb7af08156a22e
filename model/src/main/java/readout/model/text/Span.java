package readout.model.text;

import java.util.Comparator;

/**
 * A stretch of an article's text, in UTF-16 units, end exclusive.
 *
 * @param start the first unit, 0 or more
 * @param end the unit after the last, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder());

    /** @throws IllegalArgumentException if {@code start} is negative or after {@code end} */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span: found %d..%d, expected 0 <= start <= end".formatted(start, end));
        }
    }

    /** The text at this span, verbatim; nothing else in the project makes a quote. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** The text at this span of the article, verbatim. */
    public String in(Article article) {
        return in(article.text());
    }

    /** How many UTF-16 units it covers. */
    public int length() {
        return end - start;
    }

    /** Whether it covers nothing: a place between two units. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the two share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether {@code other} lies wholly within this span; every span contains itself. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the unit at {@code offset} belongs to this span. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** The shortest span that contains both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** This span, moved by {@code by} units, which may be negative. */
    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    /** In order of start; of two that start together the longer comes first. */
    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}

package readout.language.layout;

import readout.model.text.Span;

/**
 * A stretch of text that stands by itself on the page.
 *
 * @param span from its first to its last character that is not white space
 * @param kind what it is
 */
public record Block(Span span, Kind kind) {
    /** What a block is. */
    public enum Kind {
        /** Sentences of the report. */
        BODY,
        /** A line over the paragraphs that follow it. */
        HEADING,
        /** Who wrote it, where or when, on a line of its own: no sentence. */
        BYLINE
    }

    /** Whether it is a line over the paragraphs that follow it. */
    public boolean isHeading() {
        return kind == Kind.HEADING;
    }
}

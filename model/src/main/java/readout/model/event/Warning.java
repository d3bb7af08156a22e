package readout.model.event;

import readout.model.text.Span;

/**
 * Something in the text that a reader should look at before trusting it.
 *
 * @param kind kebab-case: {@code self-directed}, {@code broken-attribution}, {@code undated} …
 * @param says what is wrong, in a sentence
 * @param span the words meant; empty at 0 if the whole article is meant
 */
public record Warning(String kind, String says, Span span) {}

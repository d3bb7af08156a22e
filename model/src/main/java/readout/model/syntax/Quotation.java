package readout.model.syntax;

import readout.model.text.Span;

/**
 * Words between quotation marks; may run over sentences and paragraphs.
 *
 * @param span with the marks
 * @param inner without the marks
 */
public record Quotation(Span span, Span inner) {}

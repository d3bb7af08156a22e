package readout.model.text;

/**
 * A part of the body under a heading of its own.
 *
 * @param heading where the heading stands
 * @param body what stands under it, without the heading, up to the next one
 */
public record Section(Span heading, Span body) {}

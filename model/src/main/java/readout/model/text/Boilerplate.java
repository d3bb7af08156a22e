package readout.model.text;

/**
 * Text that is on the page but not of the report: flagged, never coded, never deleted.
 *
 * @param span the text meant
 * @param reason what it is, for a person: "links to other stories", "byline"
 */
public record Boilerplate(Span span, String reason) {}

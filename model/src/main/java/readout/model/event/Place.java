package readout.model.event;

import java.util.Optional;
import java.util.OptionalDouble;
import readout.model.text.Span;

/**
 * A place that the text names.
 *
 * @param name its commonest English form
 * @param country ISO 3166-1 alpha-3 of the state it lies in; empty for seas and what lies in several
 * @param feature what it is
 * @param latitude degrees, −90 to 90
 * @param longitude degrees, −180 to 180
 * @param radiusKm how far it reaches from its point
 * @param span the words
 * @param score how sure the resolution is, 0 to 1
 * @param reason why this one
 */
public record Place(
        String name,
        Optional<String> country,
        Feature feature,
        OptionalDouble latitude,
        OptionalDouble longitude,
        OptionalDouble radiusKm,
        Span span,
        double score,
        String reason) {
    /** What a place is. */
    public enum Feature {
        COUNTRY,
        REGION,
        CITY,
        SITE,
        WATER,
        BORDER,
        AREA
    }
}

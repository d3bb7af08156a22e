package readout.reading.repeat;

import java.util.Optional;
import readout.model.event.Place;
import readout.model.time.When;
import readout.reading.Occurrence;

/**
 * An occurrence with what is known of its time and place.
 *
 * @param occurrence the act
 * @param when its time
 * @param where its place
 */
public record Telling(Occurrence occurrence, When when, Optional<Place> where) {}

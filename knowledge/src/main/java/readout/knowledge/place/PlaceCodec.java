package readout.knowledge.place;

import java.util.List;
import readout.knowledge.index.Buffer;
import readout.knowledge.index.Cursor;
import readout.model.event.Place.Feature;

/** Places as records of the index. */
public final class PlaceCodec {
    private static final List<Feature> FEATURES = List.of(Feature.values());

    private PlaceCodec() {}

    /** Stores a place. */
    public static void write(Buffer to, Location place) {
        to.text(place.id())
                .text(place.name())
                .texts(place.names())
                .maybe(place.country())
                .texts(place.states())
                .choice(place.feature())
                .decimal(place.latitude())
                .decimal(place.longitude())
                .maybe(place.radiusKm())
                .number(place.population())
                .flag(place.isCapital())
                .text(place.note());
    }

    static Location read(Cursor from) {
        return new Location(
                from.text(),
                from.text(),
                from.texts(),
                from.maybe(),
                from.texts(),
                from.choice(FEATURES),
                from.decimal(),
                from.decimal(),
                from.maybeDecimal(),
                from.number(),
                from.flag(),
                from.text());
    }
}

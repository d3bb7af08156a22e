package readout.knowledge.place;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import readout.model.event.Place;

/**
 * A place that the knowledge base knows.
 *
 * @param id unique ("geonames:2660646", "region:crimea")
 * @param name the commonest English name
 * @param names other names
 * @param country alpha-3 of the state it lies in; empty for seas and what lies in several
 * @param states alpha-3 codes of all states that a region covers, {@code country} included
 * @param feature what it is
 * @param latitude degrees
 * @param longitude degrees
 * @param radiusKm how far it reaches from its point
 * @param population 0 if not known
 * @param isCapital whether it is the capital of a state
 * @param note what a reader should know of its status
 */
public record Location(
        String id,
        String name,
        List<String> names,
        Optional<String> country,
        List<String> states,
        Place.Feature feature,
        double latitude,
        double longitude,
        OptionalDouble radiusKm,
        long population,
        boolean isCapital,
        String note) {
    public Location {
        names = List.copyOf(names);
        states = List.copyOf(states);
    }

    /** The same place under other names. */
    public Location withNames(String name, List<String> names) {
        return new Location(
                id, name, names, country, states, feature, latitude, longitude, radiusKm, population, isCapital, note);
    }

    /** The same place at another point. */
    public Location withPoint(double latitude, double longitude) {
        return new Location(
                id, name, names, country, states, feature, latitude, longitude, radiusKm, population, isCapital, note);
    }

    /** The distance to another place, kilometres along a great circle. */
    public double kmTo(Location other) {
        double a = Math.toRadians(latitude);
        double b = Math.toRadians(other.latitude);
        double dLat = b - a;
        double dLon = Math.toRadians(other.longitude - longitude);
        double h = Math.pow(Math.sin(dLat / 2), 2) + Math.cos(a) * Math.cos(b) * Math.pow(Math.sin(dLon / 2), 2);
        return 2 * 6371 * Math.asin(Math.sqrt(Math.min(1, h)));
    }
}

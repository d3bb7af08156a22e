package readout.knowledge.gazetteer;

import readout.knowledge.body.Body;
import readout.knowledge.person.Person;
import readout.knowledge.place.Location;
import readout.knowledge.state.Metonym;
import readout.knowledge.state.State;

/** What a name found in a text may stand for. */
public sealed interface Entity {
    /** A state by its name: "France", "the US". */
    record StateName(State state) implements Entity {}

    /**
     * A word for a state's people or what is of it: "French", "Frenchman", "Israelis".
     *
     * @param isPeople whether it can only be a noun for people ("Israelis", "Frenchman")
     */
    record Demonym(State state, boolean isPeople) implements Entity {}

    /** "NATO", "Hamas". */
    record BodyName(Body body) implements Entity {}

    /** "the Kremlin", "Brussels". */
    record MetonymName(Metonym metonym) implements Entity {}

    /**
     * A person by the full name.
     *
     * @param isExact whether it is printed as known, diacritics aside; otherwise it equals it by folding of spelling
     */
    record PersonName(Person person, boolean isExact) implements Entity {}

    /** A city, region, sea or site by its name. */
    record PlaceName(Location location) implements Entity {}
}

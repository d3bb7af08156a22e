package readout.knowledge;

import readout.knowledge.body.Bodies;
import readout.knowledge.gazetteer.Gazetteer;
import readout.knowledge.index.Index;
import readout.knowledge.person.Offices;
import readout.knowledge.person.People;
import readout.knowledge.person.Roll;
import readout.knowledge.place.Places;
import readout.knowledge.state.Metonyms;
import readout.knowledge.state.States;

/**
 * The knowledge base: loaded once, immutable, shared by threads.
 *
 * <p>Example: {@code Knowledge.load().offices().holders("DEU", OfficeClass.FOREIGN_MINISTER, day, day)}.
 */
public final class Knowledge {
    private final States states;
    private final Metonyms metonyms;
    private final Bodies bodies;
    private final Offices offices;
    private final People people;
    private final Places places;
    private final Gazetteer gazetteer;

    private Knowledge(Index index) {
        Roll roll = Roll.of(index);
        states = States.of(index);
        metonyms = Metonyms.of(index);
        bodies = Bodies.of(index);
        offices = Offices.of(index, roll, states);
        people = People.of(index, roll);
        places = Places.of(index);
        gazetteer = Gazetteer.of(index, states, metonyms, bodies, places, people);
    }

    /** The knowledge base of this build; the first call reads the index, later ones give the same object. */
    public static Knowledge load() {
        return Holder.KNOWLEDGE;
    }

    /** States, territories and former states. */
    public States states() {
        return states;
    }

    /** Capitals, palaces and ministries' addresses that stand for a government. */
    public Metonyms metonyms() {
        return metonyms;
    }

    /** International organisations, armed groups, parties, organs of states. */
    public Bodies bodies() {
        return bodies;
    }

    /** Who held which office when. */
    public Offices offices() {
        return offices;
    }

    /** Holders of offices by name, under any spelling. */
    public People people() {
        return people;
    }

    /** Cities, regions, seas and sites. */
    public Places places() {
        return places;
    }

    /** The scan that finds all their names in a sentence. */
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    private static final class Holder {
        static final Knowledge KNOWLEDGE = new Knowledge(Index.load());
    }
}

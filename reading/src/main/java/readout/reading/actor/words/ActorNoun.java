package readout.reading.actor.words;

import java.util.List;
import java.util.Optional;
import readout.knowledge.person.Sex;

/**
 * A noun that can head a phrase for somebody who acts, with or without a name.
 *
 * @param word the singular form, lower case: {@code foreign minister}
 * @param kind what it heads
 * @param officeClass id of the class of the office or body in the knowledge base
 * @param sector PLOVER's sector
 * @param sex what the word says of the person's sex
 * @param states codes of the states for which alone it has this meaning, the usual one first; empty for all
 * @param isState whether with a state's name it means the state itself ("the Cuban government")
 * @param isBare whether it is an actor with no state, body or name beside it
 * @param isOther whether it is of another state than the one beside it ("Chad's neighbours")
 * @param at the file and line of its entry
 */
public record ActorNoun(
        String word,
        Kind kind,
        Optional<String> officeClass,
        Optional<String> sector,
        Optional<Sex> sex,
        List<String> states,
        boolean isState,
        boolean isBare,
        boolean isOther,
        String at) {
    public ActorNoun {
        states = List.copyOf(states);
    }

    /** What a noun heads. */
    public enum Kind {
        /** One holder at a time, who can be looked up. */
        OFFICE,
        /** One of many. */
        PERSON,
        /** Acts as one. */
        BODY,
        /** Acts as many. */
        GROUP
    }

    /** Whether it names a person, not a body or a crowd. */
    public boolean isOfPerson() {
        return kind == Kind.OFFICE || kind == Kind.PERSON;
    }

    /** Whether it has this meaning for the state of that code. */
    public boolean fits(String code) {
        return states.isEmpty() || states.contains(code);
    }
}

package readout.reading.actor.phrase;

import java.util.List;
import java.util.Optional;
import readout.knowledge.gazetteer.Entity;
import readout.knowledge.state.State;
import readout.model.syntax.Name;
import readout.reading.actor.words.ActorNoun;
import readout.reading.actor.words.Collective;
import readout.reading.actor.words.GroupPhrase;

/** What a stretch of words may be. */
public sealed interface Meaning {
    /** A name of the knowledge base, with all that bear it. */
    record Known(List<Entity> entities) implements Meaning {
        public Known {
            entities = List.copyOf(entities);
        }

        /** The first entity of a kind that bears the name. */
        public <E extends Entity> Optional<E> first(Class<E> kind) {
            return entities.stream().filter(kind::isInstance).map(kind::cast).findFirst();
        }

        /** All states of that name; empty if it is none's. */
        public List<State> states() {
            return all(Entity.StateName.class).stream()
                    .map(Entity.StateName::state)
                    .toList();
        }

        /** All states of that adjective or people; empty if it is none's. */
        public List<State> peoples() {
            return all(Entity.Demonym.class).stream().map(Entity.Demonym::state).toList();
        }

        /** All entities of a kind that bear the name. */
        public <E extends Entity> List<E> all(Class<E> kind) {
            return entities.stream().filter(kind::isInstance).map(kind::cast).toList();
        }
    }

    /** A name that the language engine marked and the knowledge base does not know. */
    record Marked(Name.Kind kind) implements Meaning {}

    /** A noun for somebody who acts. */
    record Noun(List<ActorNoun> nouns) implements Meaning {
        public Noun {
            nouns = List.copyOf(nouns);
        }

        /** The noun's meaning for no state in particular. */
        public ActorNoun usual() {
            return nouns.getFirst();
        }

        /** The noun's meaning for the state of that code. */
        public ActorNoun in(String code) {
            return nouns.stream()
                    .filter(noun -> !noun.states().isEmpty() && noun.fits(code))
                    .findFirst()
                    .or(() -> nouns.stream().filter(noun -> noun.fits(code)).findFirst())
                    .orElse(usual());
        }
    }

    /** A phrase for several of those already named. */
    record Several(GroupPhrase phrase) implements Meaning {}

    /** A collective actor. */
    record Whole(Collective collective) implements Meaning {}
}

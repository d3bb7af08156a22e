package readout.reading.actor.phrase;

import java.util.Optional;
import readout.knowledge.gazetteer.Entity;
import readout.model.syntax.Name;

/**
 * A stretch of tokens that means something together: a name, a noun such as "foreign minister", a fixed phrase.
 *
 * @param first its first token
 * @param last its last token, inclusive
 * @param meaning what it may be
 */
public record Unit(int first, int last, Meaning meaning) {
    /** How many tokens it has. */
    public int length() {
        return last - first + 1;
    }

    /** Whether a token of its sentence is one of its words. */
    public boolean covers(int token) {
        return first <= token && token <= last;
    }

    /** Whether it is a person's name. */
    public boolean isPerson() {
        return switch (meaning) {
            case Meaning.Marked marked -> marked.kind() == Name.Kind.PERSON;
            case Meaning.Known known -> known.entities().getFirst() instanceof Entity.PersonName;
            case Meaning.Noun noun -> false;
            case Meaning.Several several -> false;
            case Meaning.Whole whole -> false;
        };
    }

    boolean overlaps(Unit other) {
        return first <= other.last && other.first <= last;
    }

    /** Its meaning, if it is of that kind. */
    public <M extends Meaning> Optional<M> as(Class<M> kind) {
        return Optional.of(meaning).filter(kind::isInstance).map(kind::cast);
    }

    /** The first known entity of a kind that it may be. */
    public <E extends Entity> Optional<E> known(Class<E> kind) {
        return as(Meaning.Known.class).flatMap(known -> known.first(kind));
    }
}

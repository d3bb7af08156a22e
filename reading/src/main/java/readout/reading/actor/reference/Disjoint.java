package readout.reading.actor.reference;

import java.util.List;
import java.util.Optional;
import readout.model.event.Mention;
import readout.model.event.Party;
import readout.model.event.PartyKind;
import readout.model.syntax.Sentence;
import readout.reading.actor.context.Discourse;
import readout.reading.actor.context.Reference;
import readout.reading.actor.words.ActorNoun;

/**
 * Tells apart who does something and to whom: a subject that is an office alone and an object of the same verb that is
 * named are two (principle B of binding theory, Chomsky 1981; a reflexive would say that they are one).
 */
public final class Disjoint {
    private static final double UNKNOWN = 0.3;

    private final Discourse discourse;
    private final Roles roles;

    /** For one article, with its discourse and its sentences. */
    public Disjoint(Discourse discourse, List<Sentence> sentences) {
        this.discourse = discourse;
        this.roles = new Roles(discourse, sentences);
    }

    /** The reference, without its holder if that is the one whom it acts upon; from then on the office is another's. */
    public Reference other(Reference reference) {
        Optional<ActorNoun> office = reference.noun().filter(noun -> noun.kind() == ActorNoun.Kind.OFFICE);
        boolean isOne = reference.form() == Mention.Form.OFFICE
                && !reference.isMany()
                && reference.codes().size() == 1;
        if (office.isEmpty() || !isOne || !actsOnHolder(reference)) {
            return reference;
        }
        discourse.exclude(office.get(), reference.codes().getFirst());
        Party holder = reference.parties().getFirst();
        Party unknown = new Party(
                holder.role(),
                Optional.empty(),
                holder.sector(),
                PartyKind.OFFICE,
                holder.role(),
                holder.officeClass(),
                Optional.empty(),
                reference.span());
        return reference.to(List.of(unknown), UNKNOWN, "not the one whom it acts upon");
    }

    private boolean actsOnHolder(Reference subject) {
        Party holder = subject.parties().getFirst();
        return roles.isSubject(subject)
                && discourse.of(subject.sentence()).stream()
                        .filter(other -> other.form() == Mention.Form.NAME && other.head() != subject.head())
                        .filter(other -> other.parties().size() == 1
                                && other.parties().getFirst().isSameAs(holder))
                        .anyMatch(other -> roles.isOfOneVerb(subject.sentence(), subject.head(), other.head()));
    }
}

package readout.reading.actor.noun;

import java.util.List;
import java.util.Optional;
import readout.knowledge.person.Person;
import readout.model.event.Mention;
import readout.model.event.Party;
import readout.model.event.PartyKind;
import readout.model.syntax.Token;
import readout.model.text.Span;
import readout.reading.actor.context.Affiliation;
import readout.reading.actor.context.Context;
import readout.reading.actor.context.Modifiers;
import readout.reading.actor.context.Reference;
import readout.reading.actor.phrase.NounPhrase;
import readout.reading.actor.phrase.Phrases;
import readout.reading.actor.words.ActorNoun;
import readout.reading.actor.words.WordList;

/** "His French counterpart": the holder in France of the office that the one before holds. */
public final class Counterparts {
    private final Context context;
    private final Modifiers modifiers;
    private final Holders holders;

    public Counterparts(Context context) {
        this.context = context;
        this.modifiers = new Modifiers(context);
        this.holders = new Holders(context);
    }

    /** The counterpart; empty if the phrase is not headed by such a word. */
    public Optional<Reference> read(Phrases phrases, NounPhrase phrase) {
        Token head = phrases.token(phrase.head());
        if (!context.words().isIn(WordList.COUNTERPART, head) || phrase.endsInPerson()) {
            return Optional.empty();
        }
        Span span = phrases.sentence().span(phrase.first(), phrase.last());
        List<Affiliation> told = modifiers.before(phrases, phrase, phrase.head());
        Optional<String> code =
                told.stream().flatMap(each -> each.code().stream()).findFirst();
        Optional<Reference> other = context.discourse()
                .last(reference -> reference.sentence() == phrases.sentence().index()
                        && reference.isPerson()
                        && reference.parties().size() == 1
                        && !reference.codes().equals(code.stream().toList()));
        Optional<ActorNoun> noun = other.flatMap(Reference::noun);
        Optional<String> office =
                other.flatMap(each -> each.parties().getFirst().officeClass());
        Party party = code.flatMap(each -> office.flatMap(id -> holders.of(each, id)))
                .map(person -> holder(person, other, span))
                .orElseGet(() -> unnamed(head.text(), code, office, span));
        return Optional.of(new Reference(
                phrases.sentence().index(),
                phrase.first(),
                phrase.last(),
                phrase.head(),
                span,
                Mention.Form.OFFICE,
                List.of(party),
                noun,
                Optional.empty(),
                Optional.empty(),
                false,
                party.id().isPresent() ? 0.7 : 0.4,
                "same office as the one before, of " + code.orElse("no state told"),
                List.of()));
    }

    private Party holder(Person person, Optional<Reference> other, Span span) {
        return context.parties()
                .person(
                        person,
                        other.flatMap(Reference::noun),
                        false,
                        other.flatMap(each -> each.parties().getFirst().role()),
                        span);
    }

    private static Party unnamed(String word, Optional<String> code, Optional<String> office, Span span) {
        return new Party(
                Optional.of(word),
                code,
                Optional.empty(),
                PartyKind.OFFICE,
                Optional.of(word),
                office,
                Optional.empty(),
                span);
    }
}

package readout.reading.actor.reference;

import java.util.List;
import java.util.Optional;
import readout.model.event.Mention;
import readout.model.event.Party;
import readout.model.event.PartyKind;
import readout.model.syntax.Document;
import readout.model.syntax.Sentence;
import readout.model.text.Span;
import readout.reading.actor.context.Context;
import readout.reading.actor.context.Reference;
import readout.reading.actor.noun.Holders;
import readout.reading.actor.words.Pronoun;

/**
 * "I" and "we": in a quotation the speaker and the speaker's side; elsewhere the one who issues the text. Read when all
 * other references are known, for a speaker is often named after the words.
 */
public final class FirstPerson {
    private static final double SCORE = 0.7;

    private final Context context;
    private final Document document;
    private final Speakers speakers;
    private final Optional<Reference> signatory;
    private final List<Party> selves;

    /**
     * For one article.
     *
     * @param signatory the person whose words the whole text is, if it tells one
     */
    public FirstPerson(Context context, Document document, Speakers speakers, Optional<Reference> signatory) {
        this.context = context;
        this.document = document;
        this.speakers = speakers;
        this.signatory = signatory;
        this.selves = selves();
    }

    /** Those whom the text puts beside its first "we": "We, the ministers of the Baltic states, …". */
    private List<Party> selves() {
        for (Reference reference : context.discourse().all()) {
            if (isFirst(reference)
                    && reference.isMany()
                    && document.quotationOf(reference.span()).isEmpty()) {
                Sentence sentence = document.sentences().get(reference.sentence());
                int mark = reference.last() + 1;
                if (mark < sentence.size() && !sentence.token(mark).isWord()) {
                    List<Party> beside = beside(sentence, mark);
                    if (!beside.isEmpty()) {
                        return beside;
                    }
                }
            }
        }
        return List.of();
    }

    /** The parties between a mark and the same mark again, people before others; after a comma those coordinated. */
    private List<Party> beside(Sentence sentence, int mark) {
        List<Reference> after = context.discourse().of(sentence.index()).stream()
                .filter(reference -> reference.first() > mark)
                .toList();
        int end = closing(sentence, mark);
        List<Reference> between = after.stream()
                .filter(reference -> reference.last() < end && reference.form() != Mention.Form.ADJECTIVE)
                .toList();
        List<Reference> people = between.stream().filter(Reference::isPerson).toList();
        if (!sentence.token(mark).text().equals(",")) {
            return Several.distinct(people.isEmpty() ? between : people);
        }
        Roles roles = new Roles(context.discourse(), document.sentences());
        return after.stream()
                .filter(reference -> reference.first() == mark + 1)
                .findFirst()
                .map(reference -> Several.distinct(roles.withCoordinated(reference)))
                .orElse(List.of());
    }

    /** The token of the same mark again; the mark itself if it does not come again or is a comma. */
    private static int closing(Sentence sentence, int mark) {
        String text = sentence.token(mark).text();
        for (int i = sentence.size() - 1; i > mark; i--) {
            if (sentence.token(i).text().equals(text) && !text.equals(",")) {
                return i;
            }
        }
        return mark;
    }

    private boolean isFirst(Reference reference) {
        return reference.form() == Mention.Form.PRONOUN
                && context.words()
                        .pronoun(document.sentences().get(reference.sentence()).token(reference.head()))
                        .filter(Pronoun::isFirstPerson)
                        .isPresent();
    }

    /** The reference, resolved where the text tells who speaks; others unchanged. */
    public Reference resolve(Reference reference) {
        if (!isFirst(reference)) {
            return reference;
        }
        Optional<Reference> speaker =
                document.quotationOf(reference.span()).map(speakers::of).orElse(signatory);
        List<Party> told = document.quotationOf(reference.span()).isPresent() ? List.of() : selves;
        if (reference.isMany() && !told.isEmpty()) {
            return reference.to(told, SCORE, "as the text says who we are");
        }
        if (!reference.isMany()
                && speaker.isEmpty()
                && document.quotationOf(reference.span()).isEmpty()) {
            return officer()
                    .map(party -> reference.to(List.of(party), SCORE, "the holder of the office that issued the text"))
                    .orElse(reference.to(List.of(), 0, "it is not told who speaks"));
        }
        List<Party> parties = reference.isMany()
                ? side(speaker, reference)
                : speaker.map(Reference::parties).orElse(List.of());
        return parties.isEmpty()
                ? reference.to(List.of(), 0, "it is not told who speaks")
                : reference.to(parties, SCORE, "the speaker" + (reference.isMany() ? "'s side" : ""));
    }

    /** The holder of the office that issued the text. */
    private Optional<Party> officer() {
        return PublishingOffice.of(context.article(), context.knowledge())
                .seat()
                .flatMap(seat -> seat.officeClass().flatMap(office -> new Holders(context).of(seat.code(), office)))
                .map(person ->
                        context.parties().person(person, Optional.empty(), false, Optional.empty(), new Span(0, 0)));
    }

    /** The state or body for which the speaker speaks. */
    private List<Party> side(Optional<Reference> speaker, Reference reference) {
        boolean isQuoted = document.quotationOf(reference.span()).isPresent();
        Optional<String> code = speaker.flatMap(each -> each.codes().stream().findFirst())
                .or(() -> isQuoted ? Optional.empty() : context.focus().home());
        Optional<Party> organisation = speaker.flatMap(Reference::side);
        if (organisation.isPresent()) {
            return List.of(organisation.get());
        }
        if (speaker.filter(each -> each.isMany() || isBody(each)).isPresent()) {
            return speaker.get().parties();
        }
        return code.map(each -> context.parties().ofCode(each, reference.span())).stream()
                .toList();
    }

    private static boolean isBody(Reference speaker) {
        return speaker.parties().stream()
                .anyMatch(party ->
                        party.kind() == PartyKind.ORGANISATION && party.id().isPresent());
    }
}

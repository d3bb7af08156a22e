package readout.reading.actor.reference;

import java.util.List;
import java.util.Optional;
import readout.model.event.Mention;
import readout.model.event.Party;
import readout.model.event.PartyKind;
import readout.model.syntax.Document;
import readout.reading.actor.resolve.Context;
import readout.reading.actor.resolve.Reference;

/**
 * "I" and "we": in a quotation the speaker and the speaker's side; elsewhere the one who issues the text. Read when all
 * other references are known, for a speaker is often named after the words.
 */
public final class FirstPerson {
    private static final double SCORE = 0.7;

    private final Context context;
    private final Document document;
    private final Speakers speakers;
    private final Optional<Reference> issuer;

    /**
     * For one article.
     *
     * @param issuer the person whose words the whole text is, if it tells one
     */
    public FirstPerson(Context context, Document document, Speakers speakers, Optional<Reference> issuer) {
        this.context = context;
        this.document = document;
        this.speakers = speakers;
        this.issuer = issuer;
    }

    /** The reference, resolved where the text tells who speaks; others unchanged. */
    public Reference resolve(Reference reference) {
        boolean isFirst = reference.form() == Mention.Form.PRONOUN
                && context.words()
                        .pronoun(document.sentences().get(reference.sentence()).token(reference.head()))
                        .filter(pronoun -> pronoun.isFirstPerson())
                        .isPresent();
        if (!isFirst) {
            return reference;
        }
        Optional<Reference> speaker = document.quotationOf(reference.span())
                .map(speakers::of)
                .orElse(issuer);
        List<Party> parties = reference.isMany() ? side(speaker, reference) : speaker.map(Reference::parties).orElse(List.of());
        return parties.isEmpty()
                ? reference.to(List.of(), 0, "it is not told who speaks")
                : reference.to(parties, SCORE, "the speaker" + (reference.isMany() ? "'s side" : ""));
    }

    /** The state or body for which the speaker speaks. */
    private List<Party> side(Optional<Reference> speaker, Reference reference) {
        boolean isQuoted = document.quotationOf(reference.span()).isPresent();
        Optional<String> code = speaker.flatMap(each -> each.codes().stream().findFirst())
                .or(() -> isQuoted ? Optional.empty() : context.focus().home());
        if (speaker.filter(each -> each.isMany() || isBody(each)).isPresent()) {
            return speaker.get().parties();
        }
        return code.map(each -> context.parties().ofCode(each, reference.span())).stream().toList();
    }

    private static boolean isBody(Reference speaker) {
        return speaker.parties().stream().anyMatch(party -> party.kind() == PartyKind.ORGANISATION && party.id().isPresent());
    }
}

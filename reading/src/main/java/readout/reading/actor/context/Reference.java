package readout.reading.actor.context;

import java.util.List;
import java.util.Optional;
import readout.knowledge.person.Sex;
import readout.model.event.Mention;
import readout.model.event.Party;
import readout.model.event.PartyKind;
import readout.model.text.Span;
import readout.reading.actor.phrase.NounPhrase;
import readout.reading.actor.phrase.Phrases;
import readout.reading.actor.words.ActorNoun;

/**
 * A mention in the making, with what later words need to point back to it.
 *
 * @param sentence the number of its sentence
 * @param first its first token
 * @param last its last token, inclusive
 * @param head its head token
 * @param span its words
 * @param form how it refers
 * @param parties who is meant; empty if unknown
 * @param noun the noun that heads it or stands before the name
 * @param sex the sex of the one person it names, if told
 * @param side the organisation for which that person acts, if it is not a state
 * @param isMany whether it names several or a crowd
 * @param score 0 to 1
 * @param reason why it was resolved so, or why not
 * @param candidates others considered
 */
public record Reference(
        int sentence,
        int first,
        int last,
        int head,
        Span span,
        Mention.Form form,
        List<Party> parties,
        Optional<ActorNoun> noun,
        Optional<Sex> sex,
        Optional<Party> side,
        boolean isMany,
        double score,
        String reason,
        List<Mention.Candidate> candidates) {
    public Reference {
        parties = List.copyOf(parties);
        candidates = List.copyOf(candidates);
    }

    /** A reference of a whole phrase to one party, known by a name. */
    public static Reference named(
            Phrases phrases,
            NounPhrase phrase,
            Mention.Form form,
            Party party,
            boolean isMany,
            double score,
            String reason) {
        return new Reference(
                phrases.sentence().index(),
                phrase.first(),
                phrase.last(),
                phrase.head(),
                party.span(),
                form,
                List.of(party),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                isMany,
                score,
                reason,
                List.of());
    }

    /** The same reference with others that were considered. */
    public Reference withCandidates(List<Mention.Candidate> others) {
        return new Reference(
                sentence, first, last, head, span, form, parties, noun, sex, side, isMany, score, reason, others);
    }

    /** The mention that the stage gives. */
    public Mention toMention() {
        return new Mention(span, sentence, head, form, parties, score, reason, candidates);
    }

    /** Whether it names one person, known or not. */
    public boolean isPerson() {
        return !isMany
                && (parties.stream().anyMatch(party -> party.kind() == PartyKind.PERSON)
                        || noun.filter(ActorNoun::isOfPerson).isPresent());
    }

    /** Whether it names one state, organisation or body. */
    public boolean isBody() {
        return !isPerson()
                && parties.size() == 1
                && (parties.getFirst().kind() == PartyKind.STATE
                        || parties.getFirst().kind() == PartyKind.ORGANISATION);
    }

    /** Codes of its parties, each once, in order. */
    public List<String> codes() {
        return parties.stream()
                .flatMap(party -> party.code().stream())
                .distinct()
                .toList();
    }

    /** The same reference, resolved. */
    public Reference to(List<Party> others, double sure, String why) {
        List<Party> here = others.stream().map(party -> party.at(span)).toList();
        return new Reference(
                sentence, first, last, head, span, form, here, noun, sex, side, isMany, sure, why, candidates);
    }

    /** The same reference to a person of that sex; unchanged if it is not told. */
    public Reference withSex(Optional<Sex> told) {
        return new Reference(
                sentence,
                first,
                last,
                head,
                span,
                form,
                parties,
                noun,
                told.or(() -> sex),
                side,
                isMany,
                score,
                reason,
                candidates);
    }

    /** The same crowd from a word of number on: "thousands of protesters". */
    public Reference counted(int quantity, Span words) {
        return new Reference(
                sentence,
                quantity,
                last,
                quantity,
                words,
                form,
                parties.stream().map(party -> party.at(words)).toList(),
                noun,
                sex,
                side,
                true,
                score,
                reason,
                candidates);
    }

    /** Whether both are of the same words. */
    public boolean isAt(Reference other) {
        return sentence == other.sentence && first == other.first && last == other.last && head == other.head;
    }

    /** Whether a token of its sentence is one of its words. */
    public boolean covers(int token) {
        return first <= token && token <= last;
    }
}

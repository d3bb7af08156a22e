package readout.reading.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import readout.model.event.Mention;
import readout.model.event.Party;
import readout.model.event.PartyKind;
import readout.model.syntax.Document;
import readout.model.syntax.Name;
import readout.model.syntax.Sentence;
import readout.model.text.Span;
import readout.reading.actor.MentionIndex;
import readout.reading.statement.cue.Cues;
import readout.reading.statement.cue.WordList;
import readout.reading.statement.saying.CuedSentence;
import readout.reading.statement.saying.Saying;

/**
 * Who the words stand for that tell who speaks: a mention's party where there is one, else a party under the words' own
 * name ("two dockers", "state media"). A mention that stays unknown gives a party without a name.
 *
 * <p>Not safe for use by several threads.
 */
public final class Speakers {
    private final Document document;
    private final MentionIndex mentions;
    private final Cues cues;
    private final Map<Integer, CuedSentence> grammars = new HashMap<>();

    public Speakers(Document document, List<Mention> mentions, Cues cues) {
        this.document = document;
        this.mentions = MentionIndex.of(document, mentions);
        this.cues = cues;
    }

    /** The speaker of a saying; empty if it has none. */
    public Optional<Party> of(Saying saying) {
        return saying.speaker().isPresent()
                ? Optional.of(party(cued(saying.sentence()), saying.speaker().getAsInt()))
                : Optional.empty();
    }

    /** Whether a saying's speaker is a text that is not said to be anybody's: "the statement said". */
    public boolean isBareDocument(Saying saying) {
        if (saying.speaker().isEmpty()) {
            return false;
        }
        CuedSentence cued = cued(saying.sentence());
        int token = saying.speaker().getAsInt();
        boolean definite = cued.graph().children(token, "det").stream()
                .anyMatch(word -> cues.has(WordList.DEFINITE, cued.lower(word)));
        return definite
                && cued.is(WordList.DOCUMENT, token)
                && origin(cued, token).isEmpty();
    }

    CuedSentence cued(Sentence sentence) {
        return grammars.computeIfAbsent(
                sentence.index(),
                index -> new CuedSentence(sentence, sentence.graph().orElseThrow(), cues));
    }

    /** Who a noun or pronoun stands for. */
    Party party(CuedSentence cued, int token) {
        int sentence = cued.sentence().index();
        Optional<Party> author = cued.is(WordList.DOCUMENT, token) ? origin(cued, token) : Optional.empty();
        Optional<Mention> mention = mentions.headedAt(sentence, token).or(() -> mentions.covering(sentence, token));
        boolean named = mention.filter(each -> each.form() == Mention.Form.NAME && !each.isUnknown())
                .isPresent();
        return author.or(() -> named ? Optional.empty() : apposition(cued, token))
                .or(() -> mention.map(each -> party(cued, each)))
                .orElseGet(() -> composed(cued, token));
    }

    private Party party(CuedSentence cued, Mention mention) {
        if (mention.isUnknown()) {
            return mention.form() == Mention.Form.PRONOUN ? nameless(mention.span()) : composed(cued, mention.head());
        }
        Party party = mention.parties().getFirst().at(mention.span());
        return party.code().isPresent() ? party : withCode(party, affiliation(cued, mention.head()));
    }

    private static Party withCode(Party party, Optional<String> code) {
        return new Party(
                party.name(),
                code,
                party.sector(),
                party.kind(),
                party.role(),
                party.officeClass(),
                party.id(),
                party.span());
    }

    private static Party nameless(Span span) {
        return new Party(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                PartyKind.PERSON,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                span);
    }

    /** Whose text it is: "the ministry's statement", "a report by the UN". */
    private Optional<Party> origin(CuedSentence cued, int token) {
        Stream<Integer> owners = cued.graph().children(token, "nmod:poss").stream();
        Stream<Integer> origins = cued.graph().children(token, "nmod", "obl").stream()
                .filter(child -> cued.cases(child).stream().anyMatch(word -> cues.has(WordList.ORIGIN, word)));
        return Stream.concat(owners, origins)
                .flatMap(child -> mentions.headedAt(cued.sentence().index(), child).stream())
                .filter(mention -> !mention.isUnknown())
                .map(mention -> mention.parties().getFirst().at(mention.span()))
                .findFirst();
    }

    private Optional<Party> apposition(CuedSentence cued, int token) {
        return cued.graph().children(token, "appos", "flat", "compound").stream()
                .flatMap(child -> mentions.headedAt(cued.sentence().index(), child).stream())
                .filter(mention ->
                        !mention.isUnknown() && mention.parties().getFirst().kind() == PartyKind.PERSON)
                .map(mention -> mention.parties().getFirst().at(mention.span()))
                .findFirst();
    }

    /** A party under the words' own name, for the state or body that they name. */
    private Party composed(CuedSentence cued, int token) {
        Span words = withoutArticle(cued, cued.noun(token));
        return new Party(
                Optional.of(words.in(document.article())),
                affiliation(cued, token),
                Optional.empty(),
                kind(cued, token),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                words);
    }

    /** The code of the state or body that the noun's own words name: "Russian ministry spokeswoman". */
    private Optional<String> affiliation(CuedSentence cued, int token) {
        Span words = cued.noun(token);
        return cued.sentence().tokens().stream()
                .filter(each -> words.contains(each.span()) && each.index() != token)
                .flatMap(each -> mentions.covering(cued.sentence().index(), each.index()).stream())
                .filter(mention -> !mention.isUnknown())
                .flatMap(mention -> mention.parties().getFirst().code().stream())
                .findFirst();
    }

    private static Span withoutArticle(CuedSentence cued, Span words) {
        return cued.sentence().tokens().stream()
                .filter(token -> words.contains(token.span()) && !token.tag().equals("DT"))
                .findFirst()
                .map(token -> new Span(token.span().start(), words.end()))
                .orElse(words);
    }

    private static PartyKind kind(CuedSentence cued, int token) {
        for (Name name : cued.sentence().names()) {
            if (name.first() <= token && token <= name.last()) {
                return name.kind() == Name.Kind.PERSON ? PartyKind.PERSON : PartyKind.ORGANISATION;
            }
        }
        return PartyKind.GROUP;
    }
}

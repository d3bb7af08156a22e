package readout.reading.actor.noun;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import readout.model.syntax.Token;
import readout.model.text.Span;
import readout.reading.actor.context.Affiliation;
import readout.reading.actor.context.Context;
import readout.reading.actor.phrase.NounPhrase;
import readout.reading.actor.phrase.Phrases;
import readout.reading.actor.phrase.Unit;
import readout.reading.actor.words.ActorNoun;
import readout.reading.actor.words.WordList;

/**
 * A phrase headed by a noun, with what its modifiers told.
 *
 * @param phrases its sentence
 * @param phrase the phrase
 * @param unit the noun
 * @param noun the noun's meaning
 * @param told for whom the head acts; empty if nothing tells
 * @param isPlural whether the noun is plural
 */
record Described(
        Phrases phrases, NounPhrase phrase, Unit unit, ActorNoun noun, List<Affiliation> told, boolean isPlural) {
    private static final Set<String> NUMBERS = Set.of("NNS", "CD");

    Described {
        told = List.copyOf(told);
    }

    Span span() {
        return phrases.sentence().span(phrase.first(), phrase.last());
    }

    /** The noun as the text has it. */
    String role(Context context) {
        return phrases.sentence().span(unit.first(), unit.last()).in(context.article());
    }

    /** The phrase without articles, numbers and the states in it: "riot police", "senior officials". */
    String words(Context context) {
        return IntStream.rangeClosed(phrase.first(), unit.last())
                .filter(token -> isTelling(context, token))
                .mapToObj(phrases::token)
                .map(Token::text)
                .collect(Collectors.joining(" "))
                .replace(" - ", "-");
    }

    private boolean isTelling(Context context, int token) {
        String tag = phrases.tag(token);
        boolean isState = phrases.units()
                .at(token)
                .flatMap(each -> context.affiliations().of(phrases, each))
                .filter(each -> each.kind() == readout.model.event.PartyKind.STATE)
                .isPresent();
        boolean isClosed = tag.equals("DT") || tag.equals("PDT") || tag.equals("CD") || tag.startsWith("PRP");
        isClosed |= context.words().isIn(WordList.QUANTITIES, phrases.token(token));
        boolean isJoined = phrases.tag(token + 1).equals("HYPH");
        return !isClosed && (!isState || !noun.isBare() || isJoined);
    }

    /** Whether it is a crowd with a number: "several thousand people", "two men". */
    boolean isCounted() {
        boolean hasNumber = IntStream.range(phrase.first(), unit.first())
                .anyMatch(token -> phrases.tag(token).equals("CD"));
        boolean isOfNumber = phrase.first() > 1 && NUMBERS.contains(phrases.tag(phrase.first() - 2));
        return isPlural && noun.kind() == ActorNoun.Kind.GROUP && (hasNumber || isOfNumber);
    }

    /** Whether somebody or something possesses it. */
    boolean isPossessed() {
        return phrase.possessor().isPresent() || phrases.tag(phrase.first()).equals("PRP$");
    }

    /** Whether it is the noun's own adjective: "Finnish neighbours", not "Finland's" or "of Finland". */
    boolean isAdjective(Affiliation each) {
        return each.last() < unit.first() && phrases.tag(each.last()).startsWith("JJ");
    }

    /** Whether a word of a list stands before the noun. */
    boolean has(Context context, WordList list) {
        return IntStream.range(phrase.first(), unit.first())
                .mapToObj(phrases::token)
                .anyMatch(token -> context.words().isIn(list, token));
    }

    /** Whether it speaks of somebody known: with "the" or a possessor, or with no article and a capital. */
    boolean isDefinite(Context context) {
        Token opening = phrases.token(phrase.first());
        boolean isArticle = opening.tag().equals("DT")
                && opening.lemma().equalsIgnoreCase(context.words().article());
        boolean isTitle = phrases.token(unit.last()).isProperNoun() && phrase.first() == unit.first();
        return isArticle || opening.tag().equals("PRP$") || phrase.possessor().isPresent() || isTitle;
    }
}

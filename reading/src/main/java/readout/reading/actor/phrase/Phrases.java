package readout.reading.actor.phrase;

import java.util.List;
import java.util.Optional;
import readout.knowledge.gazetteer.Gazetteer;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;
import readout.model.text.Span;
import readout.reading.actor.words.ActorWords;

/**
 * A sentence with its noun phrases and units.
 *
 * @param sentence the sentence
 * @param units the units in it
 * @param list the noun phrases, in order
 */
public record Phrases(Sentence sentence, Units units, List<NounPhrase> list) {
    public Phrases {
        list = List.copyOf(list);
    }

    /** The phrases of a sentence. */
    public static Phrases of(Sentence sentence, Gazetteer gazetteer, ActorWords words) {
        Units units = Units.of(sentence, gazetteer, words);
        return new Phrases(sentence, units, new Chunker(sentence, units, words).phrases());
    }

    /** The words of a phrase. */
    public Span span(NounPhrase phrase) {
        return sentence.span(phrase.first(), phrase.last());
    }

    /** The phrase after this one, if nothing but one token with one of these texts stands between. */
    public Optional<NounPhrase> after(NounPhrase phrase, String between) {
        int at = phrase.last() + 1;
        return at < sentence.size() && sentence.token(at).text().equals(between)
                ? startingAt(at + 1)
                : Optional.empty();
    }

    /** The phrase that starts at a token. */
    public Optional<NounPhrase> startingAt(int token) {
        return list.stream().filter(phrase -> phrase.first() == token).findFirst();
    }

    /** The phrase that ends at a token. */
    public Optional<NounPhrase> endingAt(int token) {
        return list.stream().filter(phrase -> phrase.last() == token).findFirst();
    }

    /** The phrase that covers a token. */
    public Optional<NounPhrase> at(int token) {
        return list.stream().filter(phrase -> phrase.covers(token)).findFirst();
    }

    /** The token's text, or "" outside the sentence. */
    public String text(int token) {
        return token < 0 || token >= sentence.size()
                ? ""
                : sentence.token(token).text();
    }

    /** The token's tag, or "" outside the sentence. */
    public String tag(int token) {
        return token < 0 || token >= sentence.size()
                ? ""
                : sentence.token(token).tag();
    }

    /** A token of the sentence by its number, which must be one. */
    public Token token(int number) {
        return sentence.token(number);
    }
}
